package dev.klartext.intake.payment;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/** An instalment that was not paid is no longer planned. */
@EventType("dev.klartext.intake.payment.instalment-dropped.v1")
public record InstalmentDropped(UUID projectId, UUID instalmentId, String label, EntryBlock entry)
        implements DomainEvent {}
