package dev.klartext.communication.mail;

import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.invitation.InvitationToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one link of a mail; for somebody who has not logged in yet it redeems their invitation on the way. */
@ApplicationScoped
class MailLinks {

    /** Address of the front door, without a slash at the end. */
    @ConfigProperty(name = "klartext.links.base", defaultValue = "http://localhost:8080")
    String baseUrl;

    @Inject
    InvitationToken tokens;

    /** How long the link of an invitation can be redeemed. */
    @ConfigProperty(name = "klartext.links.invitation-valid", defaultValue = "P30D")
    Duration invitationValid;

    MailLinks() {}

    MailLinks(InvitationToken tokens, Duration invitationValid) {
        this.tokens = tokens;
        this.invitationValid = invitationValid;
    }

    /**
     * A link ready to be mailed.
     *
     * @param secret the token in it; null if there is none
     * @param subject the login that the link may be made personal for: of everybody but staff; null for others
     * @param invited who gets a login with this mail; null for who has one
     */
    record MailLink(String href, String secret, String subject, Invited invited) {

        /** What may be made personal; null if nothing. */
        String plain() {
            return subject == null && invited == null ? null : href;
        }
    }

    /**
     * Somebody who is invited and has no login in this agency yet.
     *
     * @param staff whether into the agency itself: they need a password or passkey
     * @param path where the link leads in the end
     */
    record Invited(UUID invitationId, UUID personId, String name, String language, boolean staff, String path) {}

    MailLink to(String path, Participant person, UUID agencyId) {
        return person.invitation()
                .map(invitation -> invite(path, person, invitation, agencyId))
                .orElseGet(() -> new MailLink(
                        baseUrl + path, null, person.side() == Side.AGENCY ? null : person.subject(), null));
    }

    private MailLink invite(String path, Participant person, UUID invitationId, UUID agencyId) {
        String token = tokens.sign(invitationId, person.personId(), agencyId, expires());
        return new MailLink(
                baseUrl + redeeming(token, path),
                token,
                null,
                new Invited(
                        invitationId,
                        person.personId(),
                        person.name(),
                        person.language(),
                        person.side() == Side.AGENCY,
                        path));
    }

    /** The path of an invitation that travels in the personal link of this login. */
    String redeeming(Invited invited, UUID agencyId, String subject) {
        String token = tokens.sign(invited.invitationId(), invited.personId(), agencyId, expires(), subject);
        return redeeming(token, invited.path());
    }

    private static String redeeming(String token, String path) {
        return "/intake/join?token=" + encoded(token) + "&to=" + encoded(path);
    }

    private Instant expires() {
        return Instant.now().plus(invitationValid);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
