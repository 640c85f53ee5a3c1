package dev.klartext.intake.workstep;

import dev.klartext.chassis.files.StoredFile;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.json.Json;

/**
 * Something that the client or a partner gives, so that the work can go on.
 *
 * @param dueOn last day, in the project's zone; absent if there is no hurry
 * @param receivedOn absent while it is missing
 * @param receivedFrom name of who handed it in or noted that it came
 * @param pointId the open point of who gives it
 * @param revision its ETag
 */
public record RequestedSupply(
        UUID id,
        String text,
        @Nested Owner owner,
        LocalDate dueOn,
        LocalDate receivedOn,
        String receivedFrom,
        String note,
        @Json StoredFile file,
        UUID pointId,
        long revision) {

    boolean received() {
        return receivedOn != null;
    }
}
