package dev.klartext.chassis.entry;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.text.Text;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An open point that an event opens: who owes what until when.
 *
 * @param id chosen by the producer, who closes the point by it later
 * @param personId absent if anybody of the side may do it
 * @param name how the owner is called on pages
 * @param dueOn last day; it ends at 24:00 in the project's zone
 * @param link path of the page where the point is settled
 */
public record PointOpened(UUID id, Side side, UUID personId, String name, Text text, LocalDate dueOn, String link) {}
