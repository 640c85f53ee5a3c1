package dev.klartext.intake.workstep;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A tick was taken back: the step is still to be done. That it was ticked off stays in the history.
 *
 * @param personId absent if anybody of the agency does it
 */
@EventType("dev.klartext.intake.workstep.reopened.v1")
public record StepReopened(
        UUID projectId,
        UUID stepId,
        String title,
        UUID personId,
        String name,
        Side side,
        LocalDate plannedOn,
        EntryBlock entry)
        implements DomainEvent {}
