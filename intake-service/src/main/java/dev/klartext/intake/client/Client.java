package dev.klartext.intake.client;

import java.time.Instant;
import java.util.UUID;

/**
 * For whom an agency works: an organisation or a consumer.
 *
 * @param address as it stands on a letter, several lines; empty if nobody said
 * @param website address of its website; empty if nobody said
 * @param mailDomain what follows the @ in its people's addresses; empty if nobody said
 * @param revision what the ETag names
 */
public record Client(
        UUID id,
        String name,
        ClientKind kind,
        String address,
        String website,
        String mailDomain,
        Instant createdAt,
        long revision) {}
