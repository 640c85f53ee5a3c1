package dev.klartext.intake.workstep;

import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A step was ticked off.
 *
 * @param by who ticked it off
 * @param note absent if nothing was added
 * @param file absent if nothing goes with it
 */
@EventType("dev.klartext.intake.workstep.done.v1")
public record StepDone(
        UUID projectId,
        UUID stepId,
        String title,
        LocalDate plannedOn,
        LocalDate doneOn,
        Actor by,
        String note,
        StoredFile file,
        EntryBlock entry)
        implements DomainEvent {}
