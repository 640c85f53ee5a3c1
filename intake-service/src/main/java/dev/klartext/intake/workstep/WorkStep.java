package dev.klartext.intake.workstep;

import dev.klartext.chassis.files.StoredFile;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.json.Json;

/**
 * A step of the work: planned or done, by whom, when.
 *
 * @param plannedOn last day on which it is to be done, in the project's zone
 * @param doneOn absent while it is not done
 * @param doneBy name of who ticked it off
 * @param file what goes with it, absent if nothing does
 * @param pointId the open point of who does it; absent where the agency itself does
 * @param revision its ETag
 */
public record WorkStep(
        UUID id,
        String title,
        @Nested Owner owner,
        LocalDate plannedOn,
        LocalDate doneOn,
        String doneBy,
        String note,
        @Json StoredFile file,
        UUID pointId,
        long revision) {

    boolean done() {
        return doneOn != null;
    }

    /** The same for who may know that it happens, and nothing more. */
    WorkStep outline() {
        return new WorkStep(id, title, owner, plannedOn, doneOn, doneBy, null, null, pointId, revision);
    }
}
