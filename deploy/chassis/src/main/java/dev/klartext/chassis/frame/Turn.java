package dev.klartext.chassis.frame;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.text.Text;
import java.time.LocalDate;

/**
 * Whose turn it is in a project, as one reader is told.
 *
 * @param mine whether it is the reader's own turn
 * @param text what is to be done; absent if it is none of the reader's business
 * @param link where it is done; present only if it is the reader's own turn
 */
public record Turn(String name, Side side, LocalDate dueOn, boolean mine, Text text, String link) {}
