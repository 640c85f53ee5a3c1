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
 * button let them in. The token is asked for outside of any transaction and kept nowhere. While Keycloak is away, or for
 * somebody who gets none (staff), the mail leaves with its plain link.
 */
@ApplicationScoped
class PersonalLinks {

    /** Address of the front door, without a slash at the end. */
    @ConfigProperty(name = "klartext.links.base", defaultValue = "http://localhost:8080")
    String baseUrl;

    @Inject
    KeycloakPeople keycloak;

    /** The mail with its recipient's own link, if there is one. */
    OutgoingMail personal(OutgoingMail mail) {
        return mail.subjectId() == null || !keycloak.canBeAsked()
                ? mail
                : token(mail.subjectId())
                        .map(token -> mail.withLink(link(mail.link(), token)))
                        .orElse(mail);
    }

    private String link(String plain, String token) {
        String path = plain.substring(baseUrl.length());
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
