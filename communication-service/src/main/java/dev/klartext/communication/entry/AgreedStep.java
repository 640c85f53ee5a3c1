package dev.klartext.communication.entry;

import java.time.LocalDate;

/**
 * The next step in an entry, as it was when it was noted; what became of it is said by its open point.
 *
 * @param name who does it
 * @param dueOn last day, ending at 24:00 in the project's zone
 */
public record AgreedStep(String text, String name, LocalDate dueOn) {}
