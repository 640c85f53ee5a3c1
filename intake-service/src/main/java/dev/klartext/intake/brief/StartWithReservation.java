package dev.klartext.intake.brief;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.outbox.EventPosition;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problem;
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

/** The client's contact lets the work on the newest version begin; who decides is told by mail and still decides. */
@ApplicationScoped
public class StartWithReservation {

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

    /** @param riskAccepted whether the contact has read what this means and wants it */
    public EventPosition start(Tx tx, Grant grant, int number, boolean riskAccepted) {
        WhoMayStart.contact(grant);
        new Violations()
                .check(
                        riskAccepted,
                        "riskAccepted",
                        Text.of(
                                "Bitte setzen Sie den Haken, wenn Sie das gelesen haben und so möchten.",
                                "Please tick the box if you have read this and want it."))
                .throwIfAny();
        ongoing.lock(tx, grant.projectId());
        BriefVersion version = versions.waiting(tx, grant.projectId(), number);
        reservations.of(tx, grant.projectId(), number).ifPresent(given -> {
            throw once(given, version);
        });
        List<Participant> deciders = ReachableDecider.among(participants.of(tx, grant.projectId()));
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        reservations.start(tx, grant, number, now);
        FrozenBrief frozen = versions.frozen(tx, grant.projectId(), number);
        return outbox.publish(
                tx,
                grant.projectId(),
                new BriefStartedWithReservation(
                        grant.projectId(),
                        number,
                        version.sha256(),
                        frozen.brief().goals(),
                        frozen.brief().wishes(),
                        frozen.brief().outlines(),
                        frozen.brief().furtherRounds(frozen.forConsumer()),
                        new BriefStartedWithReservation.StartedBy(grant.personId(), grant.name()),
                        now,
                        new ReservationEntries(grant, frozen, version).started(deciders)));
    }

    private static Problem once(Reservation given, BriefVersion version) {
        return Problems.CONFLICT.because(
                given.endedAt() == null
                        ? Text.of(
                                given.startedByName() + " hat den Start unter Vorbehalt schon gegeben.",
                                given.startedByName() + " has given the start with reservation already.")
                        : Text.of(
                                "Der Start wurde für diese Version schon einmal zurückgenommen. Jetzt entscheidet %s."
                                        .formatted(version.sentTo()),
                                "The start was taken back for this version before. Now %s decides."
                                        .formatted(version.sentTo())));
    }
}
