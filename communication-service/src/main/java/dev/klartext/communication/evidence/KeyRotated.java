package dev.klartext.communication.evidence;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/** From this entry on another key signs the log's heads; both as C2SP verifier keys. */
@EventType("dev.klartext.communication.evidence.key-rotated.v1")
public record KeyRotated(UUID projectId, LogKind log, String formerKey, String key, EntryBlock entry)
        implements DomainEvent {}
