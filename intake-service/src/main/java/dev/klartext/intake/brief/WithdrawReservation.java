package dev.klartext.intake.brief;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.outbox.EventPosition;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.participant.Participant;
import dev.klartext.intake.participant.Participants;
import dev.klartext.intake.project.OngoingProject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The client takes a start with reservation back before anybody has decided; the agency is told to stop. */
@ApplicationScoped
public class WithdrawReservation {

    private static final int MAX_REASON = 1000;

    @Inject
    BriefVersions versions;

    @Inject
    Reservations reservations;

    @Inject
    Participants participants;

    @Inject
    OngoingProject ongoing;

    @Inject
    Outbox outbox;

    /** @param reason may be absent */
    public EventPosition withdraw(Tx tx, Grant grant, int number, String reason) {
        WhoMayStart.whoMayEnd(grant);
        new Violations().optional("reason", reason, MAX_REASON).throwIfAny();
        ongoing.lock(tx, grant.projectId());
        BriefVersion version = versions.waiting(tx, grant.projectId(), number);
        reservations
                .of(tx, grant.projectId(), number)
                .filter(given -> given.holds(version.state()))
                .orElseThrow(() -> Problems.CONFLICT.because(Text.of(
                        "Für diese Version gibt es keinen Start unter Vorbehalt, der noch gilt.",
                        "There is no start with reservation for this version that still holds.")));
        String words = reason == null || reason.isBlank() ? null : reason.strip();
        reservations.end(tx, grant, number, words, Instant.now().truncatedTo(ChronoUnit.MICROS));
        List<Participant> deciders = participants.of(tx, grant.projectId()).stream()
                .filter(Participant::decidesForClient)
                .filter(person -> !person.personId().equals(grant.personId()))
                .toList();
        FrozenBrief frozen = versions.frozen(tx, grant.projectId(), number);
        return outbox.publish(
                tx,
                grant.projectId(),
                new ReservationWithdrawn(
                        grant.projectId(),
                        number,
                        words,
                        new ReservationEntries(grant, frozen, version).withdrawn(words, deciders)));
    }
}
