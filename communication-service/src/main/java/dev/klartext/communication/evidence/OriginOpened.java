package dev.klartext.communication.evidence;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/**
 * A log that did not extend its newest stored checkpoint goes on under a new origin.
 *
 * @param origin the new one
 * @param storedSize of the head that was stored outside, with its root in base64
 * @param foundSize of the head that was found in the database, with its root in base64; the log goes on from here
 */
@EventType("dev.klartext.communication.evidence.origin-opened.v1")
public record OriginOpened(
        UUID projectId,
        LogKind log,
        String origin,
        String storedOrigin,
        long storedSize,
        String storedRoot,
        long foundSize,
        String foundRoot,
        String reason,
        EntryBlock entry)
        implements DomainEvent {}
