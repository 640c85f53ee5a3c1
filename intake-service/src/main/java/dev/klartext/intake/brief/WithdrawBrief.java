package dev.klartext.intake.brief;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.calendar.WorkCalendar;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.intake.agency.AgencySettings;
import dev.klartext.intake.participant.Participant;
import dev.klartext.intake.participant.Participants;
import dev.klartext.intake.project.OngoingProject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Staff take back a version that still waits; who was asked is told why, and the ball is with the agency. */
@ApplicationScoped
public class WithdrawBrief {

    private static final int MAX_REASON = 1000;

    @Inject
    BriefVersions versions;

    @Inject
    Participants participants;

    @Inject
    AgencySettings settings;

    @Inject
    Calendars calendars;

    @Inject
    OngoingProject ongoing;

    @Inject
    Outbox outbox;

    public BriefVersion withdraw(Tx tx, Grant grant, int number, String reason) {
        grant.staff();
        new Violations().required("reason", reason, MAX_REASON).throwIfAny();
        ongoing.lock(tx, grant.projectId());
        BriefVersion version = versions.waiting(tx, grant.projectId(), number);
        UUID agencyPoint = Ids.next();
        String words = reason.strip();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        versions.decide(tx, grant, number, Outcome.WITHDRAW, words, now, null, agencyPoint);
        WorkCalendar calendar = calendars.of(tx);
        FrozenBrief frozen = versions.frozen(tx, grant.projectId(), number);
        List<Participant> asked = participants.of(tx, grant.projectId()).stream()
                .filter(person -> person.decidesForClient() || person.isClientContact())
                .toList();
        outbox.publish(
                tx,
                grant.projectId(),
                new BriefWithdrawn(
                        grant.projectId(),
                        number,
                        words,
                        new BriefEntries(grant, frozen, version)
                                .withdrawn(
                                        agencyPoint,
                                        words,
                                        asked,
                                        calendar.plusWorkingDays(
                                                calendar.today(),
                                                settings.of(tx).daysToAnswer()))));
        return versions.get(tx, grant.projectId(), number);
    }
}
