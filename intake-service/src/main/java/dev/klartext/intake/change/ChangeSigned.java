package dev.klartext.intake.change;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.Decided;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import dev.klartext.intake.brief.DeliverableOutline;
import dev.klartext.intake.brief.FurtherRound;
import dev.klartext.intake.brief.Goal;
import dev.klartext.intake.wish.Wish;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Who decides at the client signed a change (simple electronic signature): it is an addendum now, and this is what holds.
 *
 * @param number of the change
 * @param addendum from 1, per project, in the order in which they were signed
 * @param version of the brief that was ordered
 * @param sha256 of the frozen RFC 8785 bytes, lower-case hex
 * @param goals all that hold now
 * @param wishes all that hold now
 * @param deliverables all that hold now
 * @param struckGoals goals that hold no longer
 * @param affectedDeliverables ids of the deliverables that the change touches
 * @param furtherRounds what a round beyond the included ones costs; absent in older events
 * @param authority the event of this project's stream by which the person may sign
 */
@EventType("dev.klartext.intake.change.signed.v1")
@Decided
public record ChangeSigned(
        UUID projectId,
        int number,
        int addendum,
        int version,
        String sha256,
        List<Goal> goals,
        List<Wish> wishes,
        List<DeliverableOutline> deliverables,
        List<FurtherRound> furtherRounds,
        List<Goal> struckGoals,
        List<UUID> affectedDeliverables,
        SignedBy signedBy,
        Instant signedAt,
        Authority authority,
        EntryBlock entry)
        implements DomainEvent {

    /** The person who signed. */
    public record SignedBy(UUID personId, String name) {}

    /** Position in a stream of intake. */
    public record Authority(int epoch, long position) {}
}
