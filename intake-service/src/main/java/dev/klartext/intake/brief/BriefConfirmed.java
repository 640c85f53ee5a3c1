package dev.klartext.intake.brief;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/**
 * The order was confirmed to both sides with a document (PDF/A).
 *
 * @param sha256 of the frozen RFC 8785 bytes that were ordered, lower-case hex
 * @param file the document in the project's file store
 */
@EventType("dev.klartext.intake.brief.confirmed.v1")
public record BriefConfirmed(UUID projectId, int version, String sha256, StoredFile file, EntryBlock entry)
        implements DomainEvent {}
