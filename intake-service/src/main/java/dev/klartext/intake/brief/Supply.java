package dev.klartext.intake.brief;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the agency needs from the client or a partner ("Das brauchen wir von Ihnen").
 *
 * @param from who supplies it, in the agency's words; absent if nobody is named
 * @param dueOn last day, in the project's zone; absent if there is no hurry
 */
public record Supply(UUID id, String text, String from, LocalDate dueOn) {}
