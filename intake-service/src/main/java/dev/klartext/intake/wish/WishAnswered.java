package dev.klartext.intake.wish;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/** The agency answered a question about a wish; the answer in the frozen version stays as it is. */
@EventType("dev.klartext.intake.wish.answered.v1")
public record WishAnswered(UUID projectId, int version, Wish wish, UUID questionId, String answer, EntryBlock entry)
        implements DomainEvent {}
