package dev.klartext.communication.status;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/** One of the client's people said what is wrong, after answering that things are not on course. */
@EventType("dev.klartext.communication.status.trouble-told.v1")
public record TroubleTold(UUID projectId, UUID noteId, String trouble, EntryBlock entry) implements DomainEvent {}
