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
 * The client's contact let the work on a version begin before who decides has decided. It is no order: the words of the risk
 * stand in the entry.
 *
 * @param sha256 of the frozen RFC 8785 bytes, lower-case hex
 * @param furtherRounds what a round beyond the included ones costs; absent in older events
 */
@EventType("dev.klartext.intake.brief.started-with-reservation.v1")
@Decided
public record BriefStartedWithReservation(
        UUID projectId,
        int version,
        String sha256,
        List<Goal> goals,
        List<Wish> wishes,
        List<DeliverableOutline> deliverables,
        List<FurtherRound> furtherRounds,
        StartedBy startedBy,
        Instant startedAt,
        EntryBlock entry)
        implements DomainEvent {

    /** The client's contact. */
    public record StartedBy(UUID personId, String name) {}
}
