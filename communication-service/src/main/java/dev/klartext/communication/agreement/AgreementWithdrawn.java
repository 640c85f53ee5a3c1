package dev.klartext.communication.agreement;

import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/** The side that asked took it back before anybody had confirmed. */
@EventType("dev.klartext.communication.agreement.withdrawn.v1")
public record AgreementWithdrawn(UUID projectId, UUID agreementId, int version, Actor by, EntryBlock entry)
        implements DomainEvent {}
