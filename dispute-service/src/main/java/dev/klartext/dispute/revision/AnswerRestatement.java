package dev.klartext.dispute.revision;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.outbox.EventPosition;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.dispute.result.AgencyTimes;
import dev.klartext.dispute.result.Deciders;
import dev.klartext.dispute.result.ReviewDeadline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Who decides agrees or objects, to each item; each extra wish that is agreed leaves for a change of the order. */
@ApplicationScoped
class AnswerRestatement {

    @Inject
    Outbox outbox;

    @Inject
    ReadRound rounds;

    @Inject
    Restatements restatements;

    @Inject
    Deciders deciders;

    @Inject
    Calendars calendars;

    @Inject
    AgencyTimes times;

    /** Whether all of it is agreed, and where the last event of it stands. */
    public record Answered(boolean agreed, EventPosition event) {}

    Answered answer(Tx tx, Grant grant, UUID resultId, int number, NewAnswer given) {
        UUID project = grant.projectId();
        outbox.lock(tx, project);
        Round round = rounds.of(tx, project, resultId);
        Restatement asked = round.restatement(number);
        refuse(OnlyWhoDecidesAgrees.refusal(grant, deciders.of(tx, project)));
        refuse(OnlyTheNewestRestatement.refusal(asked, round.restatements().getLast()));
        Violations violations = new Violations();
        EveryItemIsAnswered.check(given, asked.items(), violations);
        violations.throwIfAny();

        Answer answer = answer(tx, grant, given);
        restatements.add(tx, project, resultId, number, answer);
        Restatement answered = asked.answeredBy(answer);
        RevisionEntries entries = new RevisionEntries(grant, round);
        EventPosition event =
                outbox.publish(tx, project, answer.agreed() ? entries.agreed(answered) : entries.objected(answered));
        for (RestatedItem item : answered.agreedItems()) {
            if (item.extraWish()) {
                event = outbox.publish(tx, project, entries.extraWish(answered, item));
            }
        }
        return new Answered(answer.agreed(), event);
    }

    private Answer answer(Tx tx, Grant grant, NewAnswer given) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        boolean agreed = given.agreesToAll();
        return new Answer(
                grant.personId(),
                grant.name(),
                now,
                given.understood(),
                given.word(),
                given.replies(),
                grant.epoch(),
                grant.position(),
                agreed ? null : Ids.next(),
                agreed ? null : new ReviewDeadline(times.of(tx).daysToAnswer()).of(now, calendars.of(tx)));
    }

    private static void refuse(Optional<Problem> refusal) {
        if (refusal.isPresent()) {
            throw refusal.get();
        }
    }
}
