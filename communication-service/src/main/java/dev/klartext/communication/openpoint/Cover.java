package dev.klartext.communication.openpoint;

import java.time.LocalDate;

/**
 * Who owes a point is away today.
 *
 * @param until last day of the absence
 * @param coverName who stands in; null if nobody does
 */
public record Cover(LocalDate until, String coverName) {}
