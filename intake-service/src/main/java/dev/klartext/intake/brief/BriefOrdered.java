package dev.klartext.intake.brief;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.Decided;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import dev.klartext.intake.wish.Wish;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Who decides at the client ordered one frozen version of the brief (simple electronic signature).
 *
 * @param sha256 of the frozen RFC 8785 bytes, lower-case hex
 * @param furtherRounds what a round beyond the included ones costs; absent in older events
 * @param authority the event of this project's stream by which the person may order
 */
@EventType("dev.klartext.intake.brief.ordered.v1")
@Decided
public record BriefOrdered(
        UUID projectId,
        int version,
        String sha256,
        List<Goal> goals,
        List<Wish> wishes,
        List<DeliverableOutline> deliverables,
        List<FurtherRound> furtherRounds,
        OrderedBy orderedBy,
        Instant orderedAt,
        Authority authority,
        EntryBlock entry)
        implements DomainEvent {

    /** The person who ordered. */
    public record OrderedBy(UUID personId, String name) {}

    /** Position in a stream of intake. */
    public record Authority(int epoch, long position) {}
}
