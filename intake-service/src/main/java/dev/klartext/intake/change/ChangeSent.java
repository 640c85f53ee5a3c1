package dev.klartext.intake.change;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/**
 * The agency worked out a change and sent it, frozen, to who decides at the client.
 *
 * @param addendum the number that it has once it is signed
 * @param sha256 of the frozen RFC 8785 bytes, lower-case hex
 */
@EventType("dev.klartext.intake.change.sent.v1")
public record ChangeSent(UUID projectId, int number, int addendum, String title, String sha256, EntryBlock entry)
        implements DomainEvent {}
