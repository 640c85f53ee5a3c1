package dev.klartext.intake.brief;

import java.util.UUID;

/** What the client wants to reach; every judgement is made against it. */
public record Goal(UUID id, String text) {}
