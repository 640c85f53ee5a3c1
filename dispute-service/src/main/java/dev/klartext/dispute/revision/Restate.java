package dev.klartext.dispute.revision;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.outbox.EventPosition;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.dispute.result.AgencyTimes;
import dev.klartext.dispute.result.Deciders;
import dev.klartext.dispute.result.Results;
import dev.klartext.dispute.result.ReviewDeadline;
import dev.klartext.dispute.services.OrderedBrief;
import dev.klartext.dispute.services.Orders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Staff send the client in one message how they understood a round: "Haben wir Sie richtig verstanden?" */
@ApplicationScoped
class Restate {

    @Inject
    Outbox outbox;

    @Inject
    ReadRound rounds;

    @Inject
    WriteRestatement writing;

    @Inject
    RestatementDrafts drafts;

    @Inject
    Restatements restatements;

    @Inject
    Results results;

    @Inject
    Orders orders;

    @Inject
    Deciders deciders;

    @Inject
    Calendars calendars;

    @Inject
    AgencyTimes times;

    /** Which restatement was sent, and where the event of it stands. */
    public record Sent(int number, EventPosition event) {}

    /**
     * Sends the draft.
     *
     * @param readRevision which revision of the draft the sender has read; empty: whatever it says now
     */
    Sent send(Tx tx, Grant grant, UUID resultId, Optional<Long> readRevision) {
        UUID project = grant.staff().projectId();
        outbox.lock(tx, project);
        Round round = rounds.of(tx, project, resultId);
        RestateUntilAgreed.refusal(round.newest()).ifPresent(problem -> {
            throw problem;
        });
        RestatementDraft draft = writing.read(tx, round);
        if (readRevision.filter(read -> read != draft.revision()).isPresent()) {
            throw WriteRestatement.stale(draft);
        }
        Restating written = draft.document().identified();
        check(round, written, orders.brief(tx, project));
        Restatement sent = restatement(tx, grant, round, written);
        restatements.add(tx, project, resultId, sent);
        drafts.remove(tx, project, resultId);
        results.count(tx, project, resultId, RoundCounts.of(round.remarks(), round.inForce(written.items())));
        EventPosition event =
                outbox.publish(tx, project, new RevisionEntries(grant, round).restated(sent, deciders.of(tx, project)));
        return new Sent(sent.number(), event);
    }

    private static void check(Round round, Restating written, Optional<OrderedBrief> order) {
        Violations violations = new Violations();
        violations
                .required("words", written.words(), WriteRestatement.MAX_WORDS)
                .atMost("items", written.items(), WriteRestatement.MAX_ITEMS);
        EachRemarkOnce.check(written.items(), round.openRemarks(), violations);
        ClassSaysWhatItMeans.check(written.items(), violations);
        ExtraWishNeedsAnOrder.check(written.items(), order, violations);
        violations.throwIfAny();
    }

    private Restatement restatement(Tx tx, Grant grant, Round round, Restating written) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return new Restatement(
                round.nextNumber(),
                written.words(),
                written.items(),
                Restatement.EURO,
                grant.personId(),
                grant.name(),
                now,
                Ids.next(),
                new ReviewDeadline(times.of(tx).daysToDecide()).of(now, calendars.of(tx)),
                null);
    }
}
