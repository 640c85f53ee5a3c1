package dev.klartext.intake.wish;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/**
 * One of the client's people asks what the answer to a wish means.
 *
 * @param version of the brief in which it was read
 */
@EventType("dev.klartext.intake.wish.asked-back.v1")
public record WishAskedBack(UUID projectId, int version, Wish wish, UUID questionId, String question, EntryBlock entry)
        implements DomainEvent {}
