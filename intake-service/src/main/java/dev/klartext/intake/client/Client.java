package dev.klartext.intake.client;

import java.time.Instant;
import java.util.UUID;

/** For whom an agency works: an organisation or a consumer. */
public record Client(UUID id, String name, ClientKind kind, Instant createdAt) {}
