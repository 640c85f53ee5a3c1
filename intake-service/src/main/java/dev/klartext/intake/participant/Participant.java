package dev.klartext.intake.participant;

import dev.klartext.chassis.access.Side;
import java.time.Instant;
import java.util.UUID;

/**
 * A person in a project: side, function, and how to reach them.
 *
 * @param function what the person does, in the agency's words
 * @param email absent if none is known
 * @param joined whether a login stands behind the person
 * @param invited whether an invitation waits to be redeemed
 */
public record Participant(
        UUID personId,
        String name,
        Side side,
        String function,
        boolean decides,
        boolean contact,
        String email,
        boolean sharedMailbox,
        String phone,
        String language,
        boolean joined,
        boolean invited,
        Instant addedAt) {

    /** Whether a message reaches this very person: an address that nobody else reads. */
    public boolean personallyReachable() {
        return email != null && !sharedMailbox;
    }

    public boolean decidesForClient() {
        return side == Side.CLIENT && decides;
    }

    Participant withoutReach() {
        return new Participant(
                personId,
                name,
                side,
                function,
                decides,
                contact,
                null,
                sharedMailbox,
                null,
                language,
                joined,
                invited,
                addedAt);
    }
}
