package dev.klartext.intake.participant;

import java.util.UUID;

/** Somebody who could cover a person: a colleague in the agency, or of the same side in a project. */
public record Cover(UUID personId, String name, boolean sharedMailbox) {}
