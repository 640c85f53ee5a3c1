package dev.klartext.communication.reachability;

import dev.klartext.chassis.text.Text;
import dev.klartext.communication.entry.Channel;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One of the client's people in one project: how they can be reached, and how that went. Figures are about the two sides;
 * who of the agency tried is not counted.
 *
 * @param sharedMailbox whether others read what is sent there
 * @param coverId who stands in for them; null if nobody does
 * @param away whether they are away today
 * @param spokenAt the last time word went both ways: a talk with them, or something they did or wrote; null if never
 * @param attempts how often they were not reached since then
 * @param channels ways that were tried in vain since then, as words of {@link Channel}; attempts without one say nothing
 * @param mailed whether a mail left for them since then
 * @param mailRefused whether the newest mail to them was refused
 * @param wrote whether a letter was noted since then
 */
public record ReachedPerson(
        UUID projectId,
        UUID personId,
        String name,
        boolean decides,
        boolean contact,
        String email,
        boolean sharedMailbox,
        String phone,
        UUID coverId,
        boolean away,
        Instant spokenAt,
        int attempts,
        List<String> channels,
        boolean mailed,
        boolean mailRefused,
        boolean wrote) {

    public ReachedPerson {
        channels = channels == null ? List.of() : List.copyOf(channels);
    }

    /** The ways that were tried in vain, to read. */
    public List<Text> tried() {
        return channels.stream().map(word -> Channel.valueOf(word).label()).toList();
    }

    /** Whether a mail is still to be tried. */
    boolean mailUntried() {
        return email != null && !mailed && !mailRefused && !channels.contains(Channel.MAIL.name());
    }

    /** Whether a mail comes to this person and nobody else. */
    boolean hasOwnAddress() {
        return email != null && !sharedMailbox;
    }
}
