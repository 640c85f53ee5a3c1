package dev.klartext.intake.brief;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import dev.klartext.intake.wish.Wish;
import java.util.List;
import java.util.UUID;

/**
 * A frozen version of the brief was sent to who decides at the client.
 *
 * @param version from 1, per project
 * @param sha256 of the frozen RFC 8785 bytes, lower-case hex
 */
@EventType("dev.klartext.intake.brief.sent.v1")
public record BriefSent(
        UUID projectId,
        int version,
        String sha256,
        List<Goal> goals,
        List<Wish> wishes,
        List<DeliverableOutline> deliverables,
        EntryBlock entry)
        implements DomainEvent {}
