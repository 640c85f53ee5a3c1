package dev.klartext.dispute.services;

import java.util.UUID;

/** A goal of the client, in the client's words, as it was ordered. */
public record Goal(UUID id, String text) {}
