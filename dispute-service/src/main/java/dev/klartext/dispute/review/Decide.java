package dev.klartext.dispute.review;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.outbox.EventPosition;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.dispute.result.AgencyTimes;
import dev.klartext.dispute.result.Deciders;
import dev.klartext.dispute.result.DraftGate;
import dev.klartext.dispute.result.Result;
import dev.klartext.dispute.result.ResultFiles;
import dev.klartext.dispute.result.Results;
import dev.klartext.dispute.result.ReviewDeadline;
import dev.klartext.dispute.review.NewDecision.NewGoalAnswer;
import dev.klartext.dispute.review.NewDecision.NewRemark;
import dev.klartext.dispute.services.Goal;
import dev.klartext.dispute.services.OrderedBrief;
import dev.klartext.dispute.services.OrderedDeliverable;
import dev.klartext.dispute.services.Orders;
import dev.klartext.dispute.services.WorkGoesOn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who decides approves a version, or asks for changes; once, and only to the newest. */
@ApplicationScoped
public class Decide {

    @Inject
    Outbox outbox;

    @Inject
    Results results;

    @Inject
    ResultFiles files;

    @Inject
    Orders orders;

    @Inject
    Reviews reviews;

    @Inject
    Deciders deciders;

    @Inject
    Calendars calendars;

    @Inject
    AgencyTimes times;

    /** What was decided, and the position of its event, for links to other services. */
    public record Decided(UUID resultId, DecisionKind decision, EventPosition event) {}

    public Decided decide(Tx tx, Grant grant, UUID resultId, NewDecision wanted) {
        UUID project = grant.projectId();
        outbox.lock(tx, project);
        Result result = results.find(tx, project, resultId).orElseThrow(DraftGate::notHere);
        OrderedDeliverable deliverable =
                orders.deliverable(tx, project, result.deliverableId()).orElseThrow();
        Optional<OrderedBrief> order = orders.brief(tx, project);
        List<Goal> goals = order.map(OrderedBrief::goals).orElse(List.of());
        OnlyWhoDecides.check(grant, deciders.of(tx, project));
        WorkGoesOn.check(order);
        OnlyTheNewestOnce.check(result, deliverable.title(), decidedBy(tx, result, project));
        check(tx, project, result, wanted, goals);

        Decision decision = decision(tx, grant, result, wanted.decision());
        List<Remark> remarks = numbered(wanted.remarks());
        List<GoalReached> answers = worded(wanted.goals(), goals);
        reviews.add(tx, project, resultId, decision, remarks, answers);
        Review review = new Review(project, result, deliverable, grant.actor(), decision, remarks, answers);
        EventPosition position = outbox.publish(
                tx, project, decision.approval() ? review.approved() : review.changesRequested(grant.agencyName()));
        return new Decided(resultId, wanted.decision(), position);
    }

    private String decidedBy(Tx tx, Result result, UUID project) {
        return reviews.decision(tx, project, result.id())
                .map(Decision::decidedByName)
                .orElse("");
    }

    private void check(Tx tx, UUID project, Result result, NewDecision wanted, List<Goal> goals) {
        Violations violations = new Violations();
        violations.present("decision", wanted.decision());
        ASelectionIsChosen.check(result, wanted.decision(), violations);
        ApprovalIsUnconditional.check(wanted, violations);
        ChangesSayWhat.check(wanted, violations);
        RemarksAreReadable.check(wanted.remarks(), files.of(tx, project, result.id()), violations);
        AnswersMatchGoals.check(wanted.goals(), goals, violations);
        violations.throwIfAny();
    }

    private Decision decision(Tx tx, Grant grant, Result result, DecisionKind kind) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        boolean rework = kind == DecisionKind.REQUEST_CHANGES;
        return new Decision(
                kind,
                grant.personId(),
                grant.name(),
                now,
                result.manifestSha256(),
                grant.epoch(),
                grant.position(),
                rework ? Ids.next() : null,
                rework ? new ReviewDeadline(times.of(tx).daysToAnswer()).of(now, calendars.of(tx)) : null);
    }

    private static List<Remark> numbered(List<NewRemark> remarks) {
        List<Remark> numbered = new ArrayList<>();
        for (NewRemark remark : remarks) {
            numbered.add(
                    new Remark(Ids.next(), numbered.size() + 1, remark.text().strip(), remark.place()));
        }
        return numbered;
    }

    private static List<GoalReached> worded(List<NewGoalAnswer> answers, List<Goal> goals) {
        return answers.stream()
                .map(answer -> new GoalReached(answer.goalId(), words(answer.goalId(), goals), answer.answer()))
                .toList();
    }

    private static String words(UUID goalId, List<Goal> goals) {
        return goals.stream()
                .filter(goal -> goal.id().equals(goalId))
                .map(Goal::text)
                .findFirst()
                .orElseThrow();
    }
}
