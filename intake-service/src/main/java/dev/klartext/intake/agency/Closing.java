package dev.klartext.intake.agency;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Days on which the agency is closed by its own choice.
 *
 * @param to the last of the days
 * @param name e.g. "Betriebsferien"
 */
public record Closing(LocalDate from, LocalDate to, String name) {

    public Closing {
        to = to == null ? from : to;
        name = name == null ? "" : name.strip();
    }

    Stream<LocalDate> days() {
        return from.datesUntil(to.plusDays(1));
    }
}
