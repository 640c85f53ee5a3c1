package dev.klartext.communication.agreement;

import dev.klartext.chassis.problem.Violations;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be confirmed, and by whom. */
@Schema(description = "What was settled, put to people of the other side")
public record NewAgreement(
        @Schema(description = "What was settled, in plain words", maxLength = Agreement.MAX_TEXT)
        String text,

        @Schema(description = "Ids of people of the other side; for a new version those asked before, if left out")
        List<UUID> personIds,

        @Schema(description = "Entry that it is made from, e.g. a call; a new version keeps it", nullable = true)
        UUID entryId) {

    /** The text without what browsers add to it; refuses none and too much. */
    String checkedText() {
        new Violations().required("text", text, Agreement.MAX_TEXT).throwIfAny();
        return text.replace("\r\n", "\n").strip();
    }
}
