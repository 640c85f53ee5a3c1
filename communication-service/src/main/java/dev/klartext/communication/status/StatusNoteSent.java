package dev.klartext.communication.status;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/**
 * The agency wrote to its client where things stand.
 *
 * @param number counted from 1 in each project
 */
@EventType("dev.klartext.communication.status.note-sent.v1")
public record StatusNoteSent(UUID projectId, UUID noteId, int number, String words, EntryBlock entry)
        implements DomainEvent {}
