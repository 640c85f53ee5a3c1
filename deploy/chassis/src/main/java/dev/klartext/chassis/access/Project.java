package dev.klartext.chassis.access;

import java.time.ZoneId;
import java.util.UUID;

/**
 * What every service knows about a project.
 *
 * @param number the agency's number of it, e.g. {@code 2026-014}
 * @param language its contract language, {@code de} or {@code en}
 */
public record Project(UUID projectId, String number, String title, String clientName, String zone, String language) {

    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }
}
