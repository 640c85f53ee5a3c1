package dev.klartext.intake.participant;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.calendar.WorkCalendar;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.agency.AgencySettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Staff enter what one of the client's people may do; whether it counts before the client has answered, the policy says. */
@ApplicationScoped
public class ClaimAuthority {

    @Inject
    Mandates mandates;

    @Inject
    Participants participants;

    @Inject
    Calendars calendars;

    @Inject
    AgencySettings settings;

    @Inject
    Outbox outbox;

    public Mandate claim(Tx tx, Grant grant, UUID personId, Authority asked) {
        grant.staff();
        asked.check();
        UUID projectId = grant.projectId();
        outbox.lock(tx, projectId);
        List<Mandate> all = mandates.of(tx, projectId);
        Mandate about = find(all, personId);
        SharedMailboxIsNobody.check(about, asked);
        if (ClientConfirmsAuthority.claimCountsAtOnce(all)) {
            enforce(tx, grant, about, asked);
        } else {
            ask(tx, grant, projectId, personId, asked);
        }
        return find(mandates.of(tx, projectId), personId);
    }

    private void enforce(Tx tx, Grant grant, Mandate about, Authority asked) {
        UUID projectId = grant.projectId();
        note(tx, grant, projectId, about.personId(), asked);
        mandates.claimed(tx, projectId, about.personId(), asked);
        publish(
                tx,
                projectId,
                about,
                asked,
                true,
                entries(tx, grant, projectId, about).claimed(asked));
    }

    /** Remembers what the agency says about somebody whose word counts already. */
    void note(Tx tx, Grant grant, UUID projectId, UUID personId, Authority asked) {
        mandates.claim(tx, projectId, personId, new Mandate.Claim(asked, grant.name(), now(), null));
    }

    /** Opens a point for those who decide by the client's own word; an older one about the same person is settled. */
    void ask(Tx tx, Grant grant, UUID projectId, UUID personId, Authority asked) {
        List<Mandate> all = mandates.of(tx, projectId);
        Mandate about = find(all, personId);
        UUID point = Ids.next();
        mandates.claim(tx, projectId, personId, new Mandate.Claim(asked, grant.name(), now(), point));
        WorkCalendar calendar = calendars.of(tx);
        EntryBlock entry = entries(tx, grant, projectId, about)
                .asked(
                        asked,
                        point,
                        ClientConfirmsAuthority.whoAnswers(all, personId),
                        calendar.plusWorkingDays(
                                calendar.today(), settings.of(tx).daysToDecide()))
                .closing(openPoint(about));
        publish(tx, projectId, about, asked, false, entry);
    }

    private AuthorityEntries entries(Tx tx, Grant grant, UUID projectId, Mandate about) {
        return new AuthorityEntries(grant, projectId, participants.setting(tx, projectId), about);
    }

    private void publish(Tx tx, UUID projectId, Mandate about, Authority asked, boolean counts, EntryBlock entry) {
        outbox.publish(tx, projectId, new AuthorityClaimed(projectId, about.personId(), asked, counts, entry));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    static List<UUID> openPoint(Mandate about) {
        return Stream.ofNullable(about.claim())
                .map(Mandate.Claim::pointId)
                .filter(point -> point != null)
                .toList();
    }

    static Mandate find(List<Mandate> all, UUID personId) {
        return all.stream()
                .filter(mandate -> mandate.personId().equals(personId))
                .findFirst()
                .orElseThrow(() -> Problems.NOT_FOUND.because(Text.of(
                        "Diese Person gehört in diesem Projekt nicht zum Kunden.",
                        "This person is not one of the client's in this project.")));
    }
}
