package dev.klartext.communication.openpoint;

import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;

/**
 * An open point as the reminder run sees it.
 *
 * @param parentId the point for whose sake it is open; null for most
 * @param asked whether who owes it has asked for more time and waits for the answer
 * @param seen whether who owes it has looked at it
 * @param remindedOn null before the first reminder
 */
public record DuePoint(
        @Nested OpenPoint point,
        UUID parentId,
        boolean asked,
        boolean seen,
        int reminders,
        LocalDate remindedOn,
        boolean escalated) {}
