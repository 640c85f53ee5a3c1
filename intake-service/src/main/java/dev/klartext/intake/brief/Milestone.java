package dev.klartext.intake.brief;

import java.time.LocalDate;
import java.util.UUID;

/** A date on which something is to be there, in the project's zone. */
public record Milestone(UUID id, String text, LocalDate on) {}
