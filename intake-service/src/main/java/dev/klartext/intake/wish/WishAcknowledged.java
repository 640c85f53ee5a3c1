package dev.klartext.intake.wish;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/**
 * One of the client's people has read the answer to a wish and goes along with it.
 *
 * @param version of the brief in which it was read
 */
@EventType("dev.klartext.intake.wish.acknowledged.v1")
public record WishAcknowledged(UUID projectId, int version, Wish wish, EntryBlock entry) implements DomainEvent {}
