package dev.klartext.communication.status;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/**
 * One of the client's people answered a status note.
 *
 * @param course "Sind wir auf Kurs?" from 1 to 5, 5 is best
 * @param words notes and corrections; absent if there were none
 * @param newcomers who else takes part now, in the client's words; absent if nobody does
 */
@EventType("dev.klartext.communication.status.note-answered.v1")
public record StatusNoteAnswered(
        UUID projectId, UUID noteId, int number, int course, String words, String newcomers, EntryBlock entry)
        implements DomainEvent {}
