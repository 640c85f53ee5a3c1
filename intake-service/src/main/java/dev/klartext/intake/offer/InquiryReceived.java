package dev.klartext.intake.offer;

import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.time.Instant;
import java.util.UUID;

/** Somebody inquires at the agency. Who it is and what they wrote stays in intake: nobody has confirmed it. */
@EventType("dev.klartext.intake.offer.inquiry-received.v1")
public record InquiryReceived(UUID inquiryId, InquirySource source, Instant receivedAt) implements DomainEvent {}
