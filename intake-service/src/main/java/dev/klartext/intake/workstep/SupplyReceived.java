package dev.klartext.intake.workstep;

import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What was asked for has come.
 *
 * @param dueOn absent if there was no hurry
 * @param by who handed it in, or noted that it came
 * @param note absent if nothing was added
 * @param file absent if it came on another way
 */
@EventType("dev.klartext.intake.workstep.supply-received.v1")
public record SupplyReceived(
        UUID projectId,
        UUID supplyId,
        String text,
        LocalDate dueOn,
        LocalDate receivedOn,
        Actor by,
        String note,
        StoredFile file,
        EntryBlock entry)
        implements DomainEvent {}
