package dev.klartext.intake.workstep;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A step was planned, or planned anew: the newest event of a step counts.
 *
 * @param personId absent if anybody of the agency does it
 * @param entry absent for the dates of an order: the order tells of them
 */
@EventType("dev.klartext.intake.workstep.planned.v1")
public record StepPlanned(
        UUID projectId,
        UUID stepId,
        String title,
        UUID personId,
        String name,
        Side side,
        LocalDate plannedOn,
        EntryBlock entry)
        implements DomainEvent {

    static StepPlanned of(UUID projectId, WorkStep step, EntryBlock entry) {
        return new StepPlanned(
                projectId,
                step.id(),
                step.title(),
                step.owner().personId(),
                step.owner().name(),
                step.owner().side(),
                step.plannedOn(),
                entry);
    }
}
