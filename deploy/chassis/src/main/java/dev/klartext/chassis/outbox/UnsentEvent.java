package dev.klartext.chassis.outbox;

import java.time.Instant;
import java.util.UUID;

/** A row of the outbox that is still to be sent. */
public record UnsentEvent(
        UUID agencyId, UUID streamId, int epoch, long position, UUID eventId, String type, Instant time, byte[] data) {}
