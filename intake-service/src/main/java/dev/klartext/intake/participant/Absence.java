package dev.klartext.intake.participant;

import java.time.LocalDate;
import java.util.UUID;

/** When a person is away, from the first to the last day, both included; why is nobody's business. */
public record Absence(UUID id, UUID personId, LocalDate firstDay, LocalDate lastDay) {

    public boolean on(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
