package dev.klartext.intake.workstep;

import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One of the client's people says what of the hand-over is there. It is a receipt and no acceptance.
 *
 * @param items what was received now
 * @param missing what is still missing, in the client's words; absent if nothing was said
 * @param complete whether nothing waits any more
 */
@EventType("dev.klartext.intake.workstep.hand-over-received.v1")
public record HandOverReceived(
        UUID projectId,
        List<HandOverOffered.Item> items,
        String missing,
        boolean complete,
        LocalDate receivedOn,
        Actor by,
        EntryBlock entry)
        implements DomainEvent {}
