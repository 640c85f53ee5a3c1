package dev.klartext.communication.history;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Participants;
import dev.klartext.chassis.access.Projects;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.caller.Caller;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.communication.entry.Deliverables;
import dev.klartext.communication.entry.Entries;
import dev.klartext.communication.entry.Entry;
import dev.klartext.communication.entry.EntryKind;
import dev.klartext.communication.entry.Habits;
import dev.klartext.communication.entry.Sight;
import dev.klartext.communication.evidence.LogKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** Prepares the form in which something is noted, filled in with what is most likely. */
@ApplicationScoped
class OfferEntry {

    /** When the next step is due if nobody says otherwise. */
    private static final int WORKING_DAYS_FOR_A_STEP = 3;

    @Inject
    Participants participants;

    @Inject
    Projects projects;

    @Inject
    Entries entries;

    @Inject
    Deliverables deliverables;

    @Inject
    Habits habits;

    @Inject
    Calendars calendars;

    @Inject
    Caller caller;

    /** What can be chosen in the form. */
    QuickEntry quick(Tx tx, Grant grant) {
        return QuickEntry.of(
                grant,
                participants.of(tx, grant.projectId()),
                deliverables.of(tx, grant.projectId(), Sight.of(grant)),
                habits.of(tx, grant.projectId(), grant.personId()));
    }

    /** A form with the guesses. */
    Form form(Tx tx, Grant grant, QuickEntry quick) {
        return Form.of(guesses(tx, grant, quick));
    }

    /** A form that holds what an entry says, to be put right. */
    EntryFormView correcting(Tx tx, Grant grant, LogKind log, long number) {
        Entry wrong = entries.numbered(tx, grant.projectId(), Sight.of(grant), log, number)
                .orElseThrow(Gate::notFound);
        QuickEntry quick = quick(tx, grant).correcting(log);
        ZoneId zone = projects.find(tx, grant.projectId()).orElseThrow().zoneId();
        Map<String, Object> values = guesses(tx, grant, quick);
        values.put("kind", wrong.kind() == EntryKind.EVENT ? EntryKind.COMMENT : wrong.kind());
        values.put("corrects", number);
        values.put("withPersonId", wrong.withId());
        values.put(
                "sentence", wrong.sentence() == null ? null : wrong.sentence().in(caller.locale()));
        values.put(
                "occurredAt", wrong.occurredAt().atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES));
        values.put("deliverableId", wrong.deliverableId());
        if (wrong.channel() != null) {
            values.put(QuickEntry.Ways.field(wrong.kind()), wrong.channel());
        }
        return new EntryFormView(grant.projectId(), quick, Form.of(values), number, null);
    }

    /** A form that holds what was shared from another app: most likely a message. */
    EntryFormView shared(Tx tx, Grant grant, String text) {
        QuickEntry quick = quick(tx, grant);
        Map<String, Object> values = guesses(tx, grant, quick);
        values.put("kind", EntryKind.MESSAGE);
        values.put("sentence", text);
        return new EntryFormView(grant.projectId(), quick, Form.of(values), null, null);
    }

    private Map<String, Object> guesses(Tx tx, Grant grant, QuickEntry quick) {
        var calendar = calendars.of(tx);
        Map<String, Object> values = new HashMap<>();
        values.put("login", caller.subject());
        // The same form sent twice is one entry.
        values.put("key", Ids.next());
        values.put("kind", quick.kinds().getFirst().kind());
        values.put("withPersonId", quick.guessed());
        quick.ways().forEach(way -> values.put(way.field(), way.guessed()));
        values.put("nextStep.personId", grant.personId());
        values.put("nextStep.dueOn", calendar.plusWorkingDays(calendar.today(), WORKING_DAYS_FOR_A_STEP));
        return values;
    }
}
