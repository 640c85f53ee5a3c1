package dev.klartext.communication.openpoint;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import dev.klartext.chassis.text.Text;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody owes something from now on.
 *
 * @param personId absent if anybody of the side may do it
 * @param dueOn last day, ending at 24:00 in the project's zone
 * @param link path of the page where it is settled
 */
@EventType("dev.klartext.communication.openpoint.opened.v1")
public record OpenPointOpened(
        UUID projectId, UUID pointId, Side side, UUID personId, String name, Text text, LocalDate dueOn, String link)
        implements DomainEvent {}
