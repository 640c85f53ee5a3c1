package dev.klartext.communication.openpoint;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.text.Text;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a point, in the words of the history.
 *
 * @param wordsDe what somebody said about it; null if nothing
 */
public record PointHappening(
        UUID id, Instant happenedAt, Audience audience, String whatDe, String whatEn, String wordsDe, String wordsEn) {

    public Text what() {
        return Text.of(whatDe, whatEn);
    }

    public Text words() {
        return wordsDe == null ? null : Text.of(wordsDe, wordsEn);
    }

    /** The same people may read it here as in the history. */
    boolean readableBy(Grant grant) {
        return switch (audience) {
            case EVERYONE -> true;
            case PARTIES -> grant.isStaff() || grant.isClient();
            case AGENCY -> grant.isStaff();
        };
    }
}
