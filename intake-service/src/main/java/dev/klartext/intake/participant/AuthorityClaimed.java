package dev.klartext.intake.participant;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/**
 * The agency says what one of the client's people may do; the client is to confirm or correct it.
 *
 * @param counts whether it is in force already, because nobody of the client has said anything about authority yet
 */
@EventType("dev.klartext.intake.participant.authority-claimed.v1")
public record AuthorityClaimed(UUID projectId, UUID personId, Authority authority, boolean counts, EntryBlock entry)
        implements DomainEvent {}
