package dev.klartext.dispute.result;

import dev.klartext.chassis.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;

/**
 * One numbered version of a deliverable as it was shown to the client, with the decision on it where there is one.
 *
 * @param pictures what was agreed about choosing from it; absent unless it is a picture selection
 */
public record Result(
        UUID id,
        UUID deliverableId,
        int version,
        String why,
        String link,
        String manifest,
        String manifestSha256,
        UUID shownBy,
        String shownByName,
        Instant shownAt,
        UUID pointId,
        LocalDate dueOn,
        boolean newest,
        String decision,
        UUID agencyPointId,
        @Nested("name") DraftName name,
        @Nested("pictures") AgreedPictures pictures) {

    public ResultState state() {
        return ResultState.of(decision, newest);
    }

    /** Whether the client chooses from it, instead of approving it. */
    public boolean selection() {
        return pictures != null;
    }

    /** "Version 2" or "Bildauswahl 2". */
    public Text numbered() {
        return name.numbered(version);
    }

    /** The version in a sentence, with the title of its deliverable: "„Startseite“, Version 2". */
    public Text called(String title) {
        return Text.of(
                "„" + title + "“, " + numbered().de(),
                "“" + title + "”, " + numbered().en());
    }

    /** The open point that this version left behind, which the next version closes; null if there is none. */
    UUID openPoint() {
        return switch (state()) {
            case WAITING, REPLACED -> pointId;
            case CHANGES_REQUESTED -> agencyPointId;
            case APPROVED, CHOSEN -> null;
        };
    }
}
