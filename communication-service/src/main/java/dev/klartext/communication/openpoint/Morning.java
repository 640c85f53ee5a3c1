package dev.klartext.communication.openpoint;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * From when on somebody is reminded: from 7:30 by the clock on their own wall, summer time included, so that nobody is
 * woken and the whole day is left to answer.
 */
record Morning(ZoneId zone) {

    private static final LocalTime BEGINS = LocalTime.of(7, 30);

    /** The day that has begun there; empty before half past seven. */
    Optional<LocalDate> begun(Instant now) {
        ZonedDateTime there = now.atZone(zone);
        return there.toLocalTime().isBefore(BEGINS) ? Optional.empty() : Optional.of(there.toLocalDate());
    }
}
