package dev.klartext.communication.reachability;

import java.time.Instant;
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
        boolean mailed,
        boolean mailRefused,
        boolean wrote) {

    /** Whether a mail comes to this person and nobody else. */
    boolean hasOwnAddress() {
        return email != null && !sharedMailbox;
    }
}
