package dev.klartext.communication.portal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose a personal link is, as its token says. Keycloak alone checks the token and lets anybody in; this only notices when
 * the person at the browser is another one.
 */
final class LinkOwner {

    private static final Pattern SUBJECT = Pattern.compile("\"sub\"\\s*:\\s*\"([^\"]*)\"");

    private LinkOwner() {}

    /** The login that a token is for; nothing if it can't be read. */
    static Optional<String> of(String token) {
        String[] parts = token == null ? new String[0] : token.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            Matcher subject =
                    SUBJECT.matcher(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
            return subject.find() ? Optional.of(subject.group(1)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
