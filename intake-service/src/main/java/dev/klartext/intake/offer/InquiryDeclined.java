package dev.klartext.intake.offer;

import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/** The agency will not take an inquiry on. */
@EventType("dev.klartext.intake.offer.inquiry-declined.v1")
public record InquiryDeclined(UUID inquiryId, UUID declinedBy) implements DomainEvent {}
