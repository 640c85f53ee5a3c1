package dev.klartext.communication.overview;

import dev.klartext.chassis.text.Text;
import dev.klartext.communication.mail.MailState;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The last reminder of a point.
 *
 * @param mail what became of its mail; null if there is none any more
 */
public record Reminded(UUID pointId, LocalDate day, MailState mail) {

    /** Null if there is no mail. */
    public Text mailWords() {
        return mail == null ? null : mail.words();
    }

    /** Whether the mail did not get through, so that somebody should call. */
    public boolean failed() {
        return mail != null && mail.mayBeSentAgain();
    }
}
