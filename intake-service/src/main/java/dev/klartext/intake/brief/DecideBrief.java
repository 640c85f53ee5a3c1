package dev.klartext.intake.brief;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.calendar.WorkCalendar;
import dev.klartext.chassis.outbox.EventPosition;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.intake.agency.AgencySettings;
import dev.klartext.intake.confirmation.Confirmable;
import dev.klartext.intake.confirmation.Confirmations;
import dev.klartext.intake.participant.ConfirmAuthority;
import dev.klartext.intake.project.OngoingProject;
import dev.klartext.intake.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Who decides at the client orders the newest version, or says why not; either is said once. */
@ApplicationScoped
public class DecideBrief {

    /** Working days to the first draft, where the brief names no date. */
    private static final int DAYS_TO_FIRST_DRAFT = 10;

    private static final int MAX_REASON = 1000;

    @Inject
    BriefVersions versions;

    @Inject
    WhoMayOrder whoMayOrder;

    @Inject
    ConfirmAuthority confirmAuthority;

    @Inject
    Projects projects;

    @Inject
    AgencySettings settings;

    @Inject
    Reservations reservations;

    @Inject
    Confirmations confirmations;

    @Inject
    Calendars calendars;

    @Inject
    OngoingProject ongoing;

    @Inject
    Outbox outbox;

    /** What was decided, and where the event of it stands. */
    public record Decided(BriefVersion version, EventPosition at) {}

    public Decided order(Tx tx, Grant grant, int number, Optional<Instant> loggedInAt) {
        WhoMayOrder.decider(grant);
        Instant now = now();
        Instant fresh = WhoMayOrder.freshLogin(loggedInAt, now);
        ongoing.lock(tx, grant.projectId());
        BriefVersion version = versions.waiting(tx, grant.projectId(), number);
        FrozenBrief frozen = versions.frozen(tx, grant.projectId(), number);
        refuse(ConsumerOrderNeedsItsTexts.notOrderable(
                projects.get(tx, grant.projectId()).clientKind(), frozen.textsForConsumer()));
        whoMayOrder.check(tx, grant, frozen.totals().net());
        UUID agencyPoint = Ids.next();
        versions.decide(tx, grant, number, Outcome.ORDER, null, now, fresh, agencyPoint);
        confirmations.due(tx, Confirmable.ORDER, grant.projectId(), number);
        confirmAuthority.byOrdering(tx, grant);
        EventPosition at = outbox.publish(
                tx,
                grant.projectId(),
                new BriefOrdered(
                        grant.projectId(),
                        number,
                        version.sha256(),
                        frozen.brief().goals(),
                        frozen.brief().wishes(),
                        frozen.brief().outlines(),
                        frozen.brief().furtherRounds(frozen.forConsumer()),
                        new BriefOrdered.OrderedBy(grant.personId(), grant.name()),
                        now,
                        new BriefOrdered.Authority(grant.epoch(), grant.position()),
                        new BriefEntries(grant, frozen, version)
                                .ordered(agencyPoint, firstDraftDue(tx, frozen.brief()))));
        return new Decided(versions.get(tx, grant.projectId(), number), at);
    }

    public Decided decline(Tx tx, Grant grant, int number, String reason) {
        WhoMayOrder.decider(grant);
        new Violations().required("reason", reason, MAX_REASON).throwIfAny();
        ongoing.lock(tx, grant.projectId());
        BriefVersion version = versions.waiting(tx, grant.projectId(), number);
        boolean begun = reservations
                .of(tx, grant.projectId(), number)
                .filter(given -> given.holds(version.state()))
                .isPresent();
        UUID agencyPoint = Ids.next();
        versions.decide(tx, grant, number, Outcome.DECLINE, reason.strip(), now(), null, agencyPoint);
        FrozenBrief frozen = versions.frozen(tx, grant.projectId(), number);
        WorkCalendar calendar = calendars.of(tx);
        LocalDate due =
                calendar.plusWorkingDays(calendar.today(), settings.of(tx).daysToAnswer());
        EventPosition at = outbox.publish(
                tx,
                grant.projectId(),
                new BriefDeclined(
                        grant.projectId(),
                        number,
                        reason.strip(),
                        new BriefEntries(grant, frozen, version).declined(agencyPoint, reason.strip(), begun, due)));
        return new Decided(versions.get(tx, grant.projectId(), number), at);
    }

    private static void refuse(Optional<Problem> hindrance) {
        if (hindrance.isPresent()) {
            throw hindrance.get();
        }
    }

    private LocalDate firstDraftDue(Tx tx, Brief brief) {
        WorkCalendar calendar = calendars.of(tx);
        return brief.dates().stream()
                .map(Milestone::on)
                .filter(date -> date.isAfter(calendar.today()))
                .min(LocalDate::compareTo)
                .orElseGet(() -> calendar.plusWorkingDays(calendar.today(), DAYS_TO_FIRST_DRAFT));
    }

    /** The clock of the service, as fine as the database keeps it. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
