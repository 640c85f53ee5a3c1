package dev.klartext.communication.mail;

import dev.klartext.communication.portal.KeycloakPeople;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the link of a mail that is just leaving personal: Keycloak signs a token for its recipient, so that one tap and one
 * button let them in. Who is invited gets an account without any password on the way. The token is asked for outside of any
 * transaction and kept nowhere. While Keycloak is away, or for somebody who gets none (staff), the mail leaves with its plain
 * link; an invitation waits, for without the account nobody gets in.
 */
@ApplicationScoped
class PersonalLinks {

    /** Address of the front door, without a slash at the end. */
    @ConfigProperty(name = "klartext.links.base", defaultValue = "http://localhost:8080")
    String baseUrl;

    @Inject
    KeycloakPeople keycloak;

    @Inject
    MailLinks links;

    /**
     * The mail with its recipient's own link, if there is one.
     *
     * @throws IOException if an invitation has to wait for Keycloak
     */
    OutgoingMail personal(OutgoingMail mail) throws IOException {
        if (mail.link() == null || !keycloak.canBeAsked()) {
            return mail;
        }
        return mail.invited() == null ? known(mail) : invited(mail);
    }

    private OutgoingMail known(OutgoingMail mail) {
        String path = mail.link().substring(baseUrl.length());
        return token(mail.subjectId())
                .map(token -> mail.withLink(link(path, token)))
                .orElse(mail);
    }

    private OutgoingMail invited(OutgoingMail mail) throws IOException {
        MailLinks.Invited invited = mail.invited();
        return keycloak.invite(mail.to(), invited.name(), invited.language(), invited.staff())
                .map(account -> mail.withLink(
                        link(links.redeeming(invited, mail.agencyId(), account.subject()), account.token())))
                .orElse(mail);
    }

    private String link(String path, String token) {
        return baseUrl + "/communication/enter?mail_token=" + token + "&to="
                + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    private Optional<String> token(String subject) {
        try {
            return keycloak.link(subject);
        } catch (IOException e) {
            Log.warnf("A mail leaves with its plain link: %s", e);
            return Optional.empty();
        }
    }
}
