package dev.klartext.intake.brief;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.Decided;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/**
 * The client took a start with reservation back: the work is to stop until somebody decides.
 *
 * @param reason absent if nobody said
 */
@EventType("dev.klartext.intake.brief.reservation-withdrawn.v1")
@Decided
public record ReservationWithdrawn(UUID projectId, int version, String reason, EntryBlock entry)
        implements DomainEvent {}
