package dev.klartext.intake.project;

import dev.klartext.intake.client.ClientKind;
import java.time.Instant;
import java.util.UUID;

/**
 * A piece of work of an agency for one client.
 *
 * @param number per agency and year, e.g. "2026-001"
 * @param zone IANA time zone of its deadlines
 * @param language contract language, "de" or "en"
 * @param closedAt when the work was over; absent while it goes on
 * @param closingNote what was said when it was closed; absent if nothing was
 */
public record Project(
        UUID id,
        String number,
        String title,
        UUID clientId,
        String clientName,
        ClientKind clientKind,
        String zone,
        String language,
        Instant openedAt,
        Instant closedAt,
        String closedByName,
        String closingNote) {

    public boolean closed() {
        return closedAt != null;
    }
}
