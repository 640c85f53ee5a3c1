package dev.klartext.login;

import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import org.keycloak.common.util.SecretGenerator;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.representations.JsonWebToken;
import org.keycloak.services.Urls;

/**
 * A browser in which a person has proved once who they are, by a signed cookie. It lets nobody in: its owner only gets codes
 * however many a stranger has asked for.
 */
final class KnownBrowser {
    private static final String COOKIE = "KLARTEXT_BROWSER";
    private static final String TYPE = "klartext-browser";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final KeycloakSession session;

    KnownBrowser(KeycloakSession session) {
        this.session = session;
    }

    /** What this browser is known by as that person's; nothing if it is not. */
    Optional<String> of(UserModel user) {
        return Optional.ofNullable(
                        session.getContext().getRequestHeaders().getCookies().get(COOKIE))
                .map(cookie -> session.tokens().decode(cookie.getValue(), JsonWebToken.class))
                .filter(token ->
                        TYPE.equals(token.getType()) && user.getId().equals(token.getSubject()) && token.isActive())
                .map(JsonWebToken::getId);
    }

    void remember(UserModel user) {
        if (of(user).isPresent()) {
            return;
        }
        long now = Time.currentTime();
        JsonWebToken token = new JsonWebToken()
                .id(SecretGenerator.getInstance().generateSecureID())
                .type(TYPE)
                .subject(user.getId())
                .iat(now)
                .exp(now + REMEMBERED.toSeconds());
        var context = session.getContext();
        var base = context.getUri().getBaseUri();
        context.getHttpResponse()
                .setCookieIfAbsent(new NewCookie.Builder(COOKIE)
                        .value(session.tokens().encode(token))
                        .path(Urls.realmBase(base)
                                .path(context.getRealm().getName())
                                .build()
                                .getRawPath())
                        .maxAge((int) REMEMBERED.toSeconds())
                        .httpOnly(true)
                        .secure("https".equals(base.getScheme()))
                        .sameSite(NewCookie.SameSite.LAX)
                        .build());
    }
}
