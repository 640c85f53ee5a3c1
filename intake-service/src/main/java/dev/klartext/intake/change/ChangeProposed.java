package dev.klartext.intake.change;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.List;
import java.util.UUID;

/**
 * One side wants what is ordered to be different.
 *
 * @param number from 1, per project
 * @param side which side proposes it
 * @param strikes ids of goals that are to hold no longer
 * @param affects ids of deliverables that it touches
 */
@EventType("dev.klartext.intake.change.proposed.v1")
public record ChangeProposed(
        UUID projectId,
        int number,
        String title,
        String reason,
        Side side,
        List<UUID> strikes,
        List<UUID> affects,
        EntryBlock entry)
        implements DomainEvent {}
