package dev.klartext.intake.workstep;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that the client gets in the end.
 *
 * @param place where it lies; absent if the text says it all. Never a password
 * @param offeredOn absent while only the agency knows of it
 * @param receivedOn absent until one of the client's people has said that it is there
 */
public record HandOverItem(
        UUID id,
        HandOverKind kind,
        String text,
        String place,
        LocalDate offeredOn,
        LocalDate receivedOn,
        String receivedBy) {

    boolean written() {
        return offeredOn == null;
    }

    boolean waiting() {
        return offeredOn != null && receivedOn == null;
    }
}
