package dev.klartext.chassis.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * When a person is away, never why, and who stands in for them then.
 *
 * @param coverId null if nobody does
 */
public record Presence(UUID coverId, List<Days> away) {

    /** Of somebody who has said nothing about absences. */
    public static final Presence ALWAYS = new Presence(null, List.of());

    /** From the first to the last day, both included. */
    public record Days(LocalDate first, LocalDate last) {}

    public boolean isAway(LocalDate day) {
        return awayOn(day).isPresent();
    }

    /** The absence into which a day falls. */
    public Optional<Days> awayOn(LocalDate day) {
        return away.stream()
                .filter(days -> !day.isBefore(days.first()) && !day.isAfter(days.last()))
                .findFirst();
    }
}
