package dev.klartext.intake.participant;

import dev.klartext.chassis.invitation.InvitationToken;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Who has just pressed the button of the very link that brought the invitation was asked there who they are; no page asks a
 * second time. Whoever is logged in already, came by something else, or some time ago, is asked: a mere GET decides nothing.
 */
final class AskedByTheLink {

    /** From the button to the page takes seconds, a first password on the way a little longer. */
    static final Duration JUST_NOW = Duration.ofMinutes(5);

    private AskedByTheLink() {}

    /**
     * Judges a login.
     *
     * @param cameByLinkAt when it came in by a mailed link; absent if by something else
     */
    static boolean is(InvitationToken.Claims invitation, String subject, Optional<Instant> cameByLinkAt, Instant now) {
        return subject.equals(invitation.subject())
                && cameByLinkAt.filter(at -> at.isAfter(now.minus(JUST_NOW))).isPresent();
    }
}
