package dev.klartext.intake.change;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.calendar.WorkCalendar;
import dev.klartext.chassis.outbox.EventPosition;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.brief.Brief;
import dev.klartext.intake.brief.ConsumerOrderNeedsItsTexts;
import dev.klartext.intake.brief.Deliverable;
import dev.klartext.intake.brief.Milestone;
import dev.klartext.intake.brief.WhoMayOrder;
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

/** Who decides at the client signs a change like an order: it is an addendum ("Nachtrag") then, and what it says holds. */
@ApplicationScoped
public class SignChange {

    /** Working days until the agency shows what came of it, where the brief names no date. */
    private static final int DAYS_TO_NEXT_DRAFT = 10;

    @Inject
    WhoMayOrder whoMayOrder;

    @Inject
    ConfirmAuthority confirmAuthority;

    @Inject
    CurrentOrders orders;

    @Inject
    Changes changes;

    @Inject
    ChangeDrafts drafts;

    @Inject
    Projects projects;

    @Inject
    Confirmations confirmations;

    @Inject
    Calendars calendars;

    @Inject
    OngoingProject ongoing;

    @Inject
    Outbox outbox;

    /** The addendum, and where the event of it stands. */
    public record Signed(Change change, EventPosition at) {}

    public Signed sign(Tx tx, Grant grant, int number, Optional<Instant> loggedInAt) {
        WhoMayOrder.decider(grant);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Instant fresh = WhoMayOrder.freshLogin(loggedInAt, now);
        UUID projectId = grant.projectId();
        ongoing.lock(tx, projectId);
        Change change = waiting(changes.get(tx, projectId, number));
        FrozenChange frozen = changes.frozen(tx, projectId, number);
        ConsumerOrderNeedsItsTexts.notOrderable(projects.get(tx, projectId).clientKind(), frozen.textsForConsumer())
                .ifPresent(problem -> {
                    throw problem;
                });
        // The whole order counts, not the difference: many small steps are a large one.
        whoMayOrder.check(tx, grant, frozen.totals().net());
        Brief before = orders.get(tx, projectId).brief();
        Ending ending = new Ending(Ending.Way.SIGN, null, grant.personId(), grant.name(), now);
        changes.end(tx, grant, number, ending, frozen.addendum(), fresh);
        confirmations.due(tx, Confirmable.ADDENDUM, projectId, number);
        drafts.carryOver(tx, projectId, before, frozen.brief());
        confirmAuthority.byOrdering(tx, grant);
        EventPosition at = outbox.publish(tx, projectId, event(tx, grant, change, frozen, now));
        return new Signed(changes.get(tx, projectId, number), at);
    }

    private ChangeSigned event(Tx tx, Grant grant, Change change, FrozenChange frozen, Instant now) {
        return new ChangeSigned(
                grant.projectId(),
                change.number(),
                frozen.addendum(),
                frozen.onto().version(),
                change.sending().sha256(),
                frozen.brief().goals(),
                frozen.brief().wishes(),
                frozen.brief().deliverables().stream().map(Deliverable::outline).toList(),
                frozen.brief().furtherRounds(frozen.forConsumer()),
                frozen.struckGoals(),
                frozen.affected().stream().map(FrozenChange.Affected::id).toList(),
                new ChangeSigned.SignedBy(grant.personId(), grant.name()),
                now,
                new ChangeSigned.Authority(grant.epoch(), grant.position()),
                new ChangeEntries(grant, frozen.title(), change)
                        .signed(frozen, Ids.next(), nextDraftDue(tx, frozen.brief())));
    }

    private static Change waiting(Change change) {
        EndedIsEnded.ended(change).ifPresent(problem -> {
            throw problem;
        });
        if (!change.wasSent()) {
            throw Problems.NOT_YET.because(
                    Text.of(
                            "Diese Änderung wird noch ausgearbeitet. Sobald es etwas zu entscheiden gibt, hören Sie von uns.",
                            "This change is still being worked out. You will hear from us as soon as there is something to decide."));
        }
        return change;
    }

    private LocalDate nextDraftDue(Tx tx, Brief brief) {
        WorkCalendar calendar = calendars.of(tx);
        return brief.dates().stream()
                .map(Milestone::on)
                .filter(date -> date.isAfter(calendar.today()))
                .min(LocalDate::compareTo)
                .orElseGet(() -> calendar.plusWorkingDays(calendar.today(), DAYS_TO_NEXT_DRAFT));
    }
}
