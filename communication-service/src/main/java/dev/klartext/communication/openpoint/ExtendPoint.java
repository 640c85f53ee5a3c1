package dev.klartext.communication.openpoint;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.access.Project;
import dev.klartext.chassis.access.Projects;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Moves the last day of a point with the other side's consent, or where the agency owns up to its delay. */
@ApplicationScoped
class ExtendPoint {

    private static final int DAYS_TO_ANSWER = 2;
    private static final Text ASKED = Text.of("Mehr Zeit?", "More time?");
    private static final Text PLEASE_ANSWER = Text.of(
            "Passt das? Sie können dort mit einem Klick zustimmen oder sagen, warum es doch eher sein muss.",
            "Is that all right? You can agree there with one click, or say why it has to be sooner.");
    private static final Text MOVED = Text.of("Neuer Termin", "New date");
    private static final Text SEE = Text.of("Dort sehen Sie den neuen Stand.", "There you see how things stand now.");
    private static final Text STAYS = Text.of("Bitte doch wie geplant", "Please as planned after all");
    private static final Text CALL_ME = Text.of(
            "Wenn das nicht zu schaffen ist, melden Sie sich bitte kurz, dann finden wir einen Weg.",
            "If that can’t be done, please get in touch, then we will find a way.");

    @Inject
    PointStates states;

    @Inject
    PointPeople people;

    @Inject
    MeasureWaiting measureWaiting;

    @Inject
    Calendars calendars;

    @Inject
    Projects projects;

    @Inject
    Outbox outbox;

    /** The other side gets a point of its own: to answer. */
    void ask(Tx tx, Grant by, PointState state, NewMove asked) {
        OpenPoint point = state.point();
        LocalDate until = EndsOnAWorkingDay.of(calendars.of(tx), asked.until());
        PointEntries entries = new PointEntries(by, state);
        List<Participant> waiting = people.waiting(tx, point);
        UUID answer = Ids.next();
        EntryBlock entry = entries.timeAsked(until, asked.said());
        entry = entry.opening(answer(tx, by, state, answer, waiting))
                .notifying(mails(entries, entry, waiting, ASKED, PLEASE_ANSWER));
        states.ask(tx, point.id(), until, asked.words(), by.personId());
        states.happened(tx, point.id(), entry);
        outbox.publish(tx, point.projectId(), new PointTimeAsked(point.projectId(), point.id(), until, answer, entry));
        states.isForTheSakeOf(tx, answer, point.id());
    }

    /** The new day is set; whoever is not the one who says so is told. */
    void extend(Tx tx, Grant by, PointState state, Extension how, LocalDate until, Text said) {
        OpenPoint point = state.point();
        LocalDate dueOn = EndsOnAWorkingDay.of(calendars.of(tx), until);
        PointEntries entries = new PointEntries(by, state);
        EntryBlock entry = entries.extended(how, dueOn, said).closing(states.children(tx, point.id()));
        List<Participant> told = how == Extension.OUR_DELAY ? people.clients(tx, point.projectId()) : owner(tx, point);
        entry = entry.notifying(mails(entries, entry, told, MOVED, SEE));
        states.extend(tx, point.id(), dueOn, measureWaiting.of(tx, point));
        states.happened(tx, point.id(), entry);
        outbox.publish(
                tx,
                point.projectId(),
                new PointExtended(
                        point.projectId(),
                        point.id(),
                        point.personId(),
                        point.name(),
                        dueOn,
                        point.dueOn(),
                        how,
                        entry));
    }

    void decline(Tx tx, Grant by, PointState state, NewMove asked) {
        OpenPoint point = state.point();
        PointEntries entries = new PointEntries(by, state);
        EntryBlock entry = entries.timeDeclined(asked.said()).closing(states.children(tx, point.id()));
        entry = entry.notifying(mails(entries, entry, owner(tx, point), STAYS, CALL_ME));
        states.decline(tx, point.id());
        states.happened(tx, point.id(), entry);
        outbox.publish(tx, point.projectId(), new PointTimeDeclined(point.projectId(), point.id(), entry));
    }

    /** For the agency anybody of its staff answers, for the client who decides or else the contact. */
    private PointOpened answer(Tx tx, Grant by, PointState state, UUID id, List<Participant> waiting) {
        OpenPoint point = state.point();
        Text text = Text.of("Mehr Zeit für: " + point.textDe(), "More time for: " + point.textEn());
        LocalDate dueOn = calendars.of(tx).plusWorkingDays(measureWaiting.today(tx, point.projectId()), DAYS_TO_ANSWER);
        if (point.side() != Side.AGENCY) {
            return new PointOpened(id, Side.AGENCY, null, by.agencyName(), text, dueOn, state.path());
        }
        UUID answers = waiting.isEmpty() ? null : waiting.getFirst().personId();
        String name = waiting.isEmpty()
                ? projects.find(tx, point.projectId()).map(Project::clientName).orElse("–")
                : waiting.getFirst().name();
        return new PointOpened(id, Side.CLIENT, answers, name, text, dueOn, state.path());
    }

    private List<Participant> owner(Tx tx, OpenPoint point) {
        return people.owner(tx, point).stream().toList();
    }

    private static Notice[] mails(
            PointEntries entries, EntryBlock entry, List<Participant> people, Text subject, Text ask) {
        return people.stream()
                .filter(person -> !person.personId().equals(entry.by().personId()))
                .map(person -> entries.mail(entry, person, subject, ask))
                .toArray(Notice[]::new);
    }
}
