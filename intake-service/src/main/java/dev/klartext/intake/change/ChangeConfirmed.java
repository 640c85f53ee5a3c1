package dev.klartext.intake.change;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/**
 * An addendum was confirmed to both sides with a document (PDF/A).
 *
 * @param number of the change
 * @param sha256 of the frozen RFC 8785 bytes that were signed, lower-case hex
 * @param file the document in the project's file store
 */
@EventType("dev.klartext.intake.change.confirmed.v1")
public record ChangeConfirmed(
        UUID projectId, int number, int addendum, String sha256, StoredFile file, EntryBlock entry)
        implements DomainEvent {}
