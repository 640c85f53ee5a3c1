package dev.klartext.intake.workstep;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody is asked to give something; asked anew with another person or date, the newest event counts.
 *
 * @param name who is asked
 * @param dueOn absent if there is no hurry
 */
@EventType("dev.klartext.intake.workstep.supply-requested.v1")
public record SupplyRequested(
        UUID projectId,
        UUID supplyId,
        String text,
        UUID personId,
        String name,
        Side side,
        LocalDate dueOn,
        EntryBlock entry)
        implements DomainEvent {

    static SupplyRequested of(UUID projectId, RequestedSupply supply, EntryBlock entry) {
        return new SupplyRequested(
                projectId,
                supply.id(),
                supply.text(),
                supply.owner().personId(),
                supply.owner().name(),
                supply.owner().side(),
                supply.dueOn(),
                entry);
    }
}
