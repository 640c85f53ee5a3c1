package dev.klartext.communication.mail;

import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.invitation.InvitationToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

    @Inject
    MailConfig config;

    /**
     * A link ready to be mailed.
     *
     * @param secret the token in it; null if there is none
     * @param subject the login that the link may be made personal for: of everybody but staff; null for others
     */
    record MailLink(String href, String secret, String subject) {

        /** What may be made personal; null if nothing. */
        String plain() {
            return subject == null ? null : href;
        }
    }

    MailLink to(String path, Participant person, UUID agencyId) {
        return person.invitation()
                .map(invitation -> invite(path, person, invitation, agencyId))
                .orElseGet(() ->
                        new MailLink(baseUrl + path, null, person.side() == Side.AGENCY ? null : person.subject()));
    }

    private MailLink invite(String path, Participant person, UUID invitationId, UUID agencyId) {
        String token = tokens.sign(
                invitationId, person.personId(), agencyId, Instant.now().plus(config.invitationValid()));
        String href = baseUrl + "/intake/join?token=" + encoded(token) + "&to=" + encoded(path);
        return new MailLink(href, token, null);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
