package dev.klartext.login;

import java.util.Optional;
import org.keycloak.common.util.SecretGenerator;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Makes, reads and spends the tokens of personal links in one realm. */
final class PersonalLinks {
    /** The pages that a link may open; a token for another client is none. */
    private static final String AUDIENCE = "klartext";

    private final KeycloakSession session;
    private final RealmModel realm;

    PersonalLinks(KeycloakSession session) {
        this.session = session;
        this.realm = session.getContext().getRealm();
    }

    /** A token for a person who may have one. */
    Optional<String> mint(String subject) {
        return Optional.ofNullable(session.users().getUserById(realm, subject))
                .filter(user -> Entitled.toMail(session, realm, user))
                .map(this::token);
    }

    private String token(UserModel user) {
        long now = Time.currentTime();
        LinkToken token = new LinkToken();
        token.address = user.getEmail();
        token.id(SecretGenerator.getInstance().generateSecureID())
                .type(LinkToken.TYPE)
                .issuer(realm.getId())
                .audience(AUDIENCE)
                .subject(user.getId())
                .iat(now)
                .exp(now + realm.getAttribute(LinkToken.LIFESPAN, LinkToken.VALID.toSeconds()));
        return session.tokens().encode(token);
    }

    /** The token behind a link that this realm made for this client, whatever it is still good for. */
    Optional<LinkToken> read(String raw, String clientId) {
        return Optional.ofNullable(raw)
                .map(text -> session.tokens().decode(text, LinkToken.class))
                .filter(token -> LinkToken.TYPE.equals(token.getType())
                        && realm.getId().equals(token.getIssuer())
                        && token.hasAudience(clientId));
    }

    LinkState state(LinkToken token) {
        UserModel user = owner(token);
        return LinkState.of(
                token.getIat(),
                token.getExp(),
                Time.currentTime(),
                user == null ? 0 : session.users().getNotBeforeOfUser(realm, user),
                session.revokedTokens().contains(token.getId()),
                token.address,
                user == null ? null : user.getEmail(),
                Entitled.toMail(session, realm, user));
    }

    UserModel owner(LinkToken token) {
        return session.users().getUserById(realm, token.getSubject());
    }

    /** Whether it was still unspent: of several taps at once one wins. */
    boolean spend(LinkToken token) {
        return state(token) == LinkState.OPEN
                && session.revokedTokens().put(token.getId(), token.getExp() - Time.currentTime() + 60);
    }
}
