package dev.klartext.intake.client;

import java.util.UUID;

/** One of a client's people, as a row. */
public record Contact(UUID personId, String name, String email, boolean sharedMailbox, String phone) {}
