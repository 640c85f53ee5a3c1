package dev.klartext.communication.openpoint;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who owes something asks for more time; the other side now has to answer.
 *
 * @param answerPointId the point that waits for the answer
 */
@EventType("dev.klartext.communication.openpoint.time-asked.v1")
public record PointTimeAsked(UUID projectId, UUID pointId, LocalDate until, UUID answerPointId, EntryBlock entry)
        implements DomainEvent {}
