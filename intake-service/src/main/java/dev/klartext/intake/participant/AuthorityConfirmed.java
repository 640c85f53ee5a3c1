package dev.klartext.intake.participant;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.Decided;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/**
 * The client says what one of its people may do: it is in force from now on.
 *
 * @param confirmedBy who of the client said so
 * @param entry absent where an order says it all
 */
@EventType("dev.klartext.intake.participant.authority-confirmed.v1")
@Decided
public record AuthorityConfirmed(UUID projectId, UUID personId, Authority authority, UUID confirmedBy, EntryBlock entry)
        implements DomainEvent {}
