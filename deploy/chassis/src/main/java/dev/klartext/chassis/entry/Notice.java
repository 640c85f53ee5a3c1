package dev.klartext.chassis.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.klartext.chassis.text.Text;
import java.util.List;
import java.util.UUID;

/**
 * Whom to write because of an event, and what. It is sent only if the gate lets the person open the link at that time.
 *
 * @param body the whole text, in paragraphs parted by an empty line; anything that needs text form stands here
 * @param action the words on the one button
 * @param link path that the button opens
 * @param files what is attached, to those who may have it; most mails have none
 */
public record Notice(
        UUID personId,
        Text subject,
        Text body,
        Text action,
        String link,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<NoticeFile> files) {

    public Notice {
        files = files == null ? List.of() : List.copyOf(files);
    }

    /** A mail without files. */
    public Notice(UUID personId, Text subject, Text body, Text action, String link) {
        this(personId, subject, body, action, link, List.of());
    }

    /** The same with files. */
    public Notice attaching(NoticeFile... attached) {
        return new Notice(personId, subject, body, action, link, List.of(attached));
    }
}
