package dev.klartext.dispute.review;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.outbox.EventPosition;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.dispute.result.AgencyTimes;
import dev.klartext.dispute.result.Result;
import dev.klartext.dispute.result.ResultFiles;
import dev.klartext.dispute.result.ReviewDeadline;
import dev.klartext.dispute.review.NewDecision.NewGoalAnswer;
import dev.klartext.dispute.services.Goal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who decides approves a version, or asks for changes; once, and only to the newest. With it the client's round goes to the
 * agency: what who decides said, and what they took over from the others.
 */
@ApplicationScoped
public class Decide {

    @Inject
    Outbox outbox;

    @Inject
    FindDraft drafts;

    @Inject
    FindMandate mandates;

    @Inject
    ResultFiles files;

    @Inject
    Reviews reviews;

    @Inject
    ReviewParts parts;

    @Inject
    Calendars calendars;

    @Inject
    AgencyTimes times;

    /** What was decided, and the position of its event, for links to other services. */
    public record Decided(UUID resultId, DecisionKind decision, EventPosition event) {}

    public Decided decide(Tx tx, Grant grant, UUID resultId, NewDecision wanted) {
        UUID project = grant.projectId();
        outbox.lock(tx, project);
        JudgedDraft draft = check(tx, grant, resultId, wanted);
        Result result = draft.result();
        Optional<Delegation> actingFor = mandates.of(tx, project, resultId).actingFor(grant);
        Decision decision = decision(tx, grant, result, wanted.decision(), actingFor);
        List<Remark> remarks = new RoundOfRemarks(grant.actor(), voices(tx, grant, resultId)).remarks(wanted);
        List<GoalReached> answers = worded(wanted.goals(), draft.goals());
        reviews.add(tx, project, resultId, decision, remarks, answers);
        parts.remove(tx, project, resultId, grant.personId());
        Review review = new Review(project, result, draft.deliverable(), grant.actor(), decision, remarks, answers);
        EventPosition position = outbox.publish(
                tx, project, decision.approval() ? review.approved() : review.changesRequested(grant.agencyName()));
        return new Decided(resultId, wanted.decision(), position);
    }

    /** Whether it could be decided so now; refuses what could not. */
    JudgedDraft check(Tx tx, Grant grant, UUID resultId, NewDecision wanted) {
        UUID project = grant.projectId();
        JudgedDraft draft = drafts.of(tx, project, resultId);
        mandates.of(tx, project, resultId).check(grant);
        draft.waits();
        Violations violations = new Violations();
        ASelectionIsChosen.check(draft.result(), wanted.decision(), violations);
        KindFitsRemarks.check(wanted, violations);
        RemarksAreReadable.check(wanted.remarks(), files.of(tx, project, resultId), violations);
        AnswersMatchGoals.check(wanted.goals(), draft.goals(), violations);
        EveryVoiceIsHeard.check(wanted, parts.ofOthers(tx, project, resultId, grant.personId()), violations);
        violations.throwIfAny();
        return draft;
    }

    private List<Voice> voices(Tx tx, Grant grant, UUID resultId) {
        return parts.ofOthers(tx, grant.projectId(), resultId, grant.personId()).stream()
                .flatMap(part -> part.voices().stream())
                .toList();
    }

    private Decision decision(Tx tx, Grant grant, Result result, DecisionKind kind, Optional<Delegation> actingFor) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        boolean rework = kind == DecisionKind.REQUEST_CHANGES;
        return new Decision(
                kind,
                grant.personId(),
                grant.name(),
                now,
                result.manifestSha256(),
                actingFor.map(Delegation::authorityEpoch).orElse(grant.epoch()),
                actingFor.map(Delegation::authorityPosition).orElse(grant.position()),
                rework ? Ids.next() : null,
                rework ? new ReviewDeadline(times.of(tx).daysToAnswer()).of(now, calendars.of(tx)) : null,
                actingFor.map(Delegation::byId).orElse(null),
                actingFor.map(Delegation::byName).orElse(null));
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
