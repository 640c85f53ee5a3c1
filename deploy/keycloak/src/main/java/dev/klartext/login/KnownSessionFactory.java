package dev.klartext.login;

import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;

/** Makes {@link KnownSession}. */
public final class KnownSessionFactory extends OurAuthenticators {
    public KnownSessionFactory() {
        super(
                "klartext-session",
                "Klartext: known session",
                "Lets in who is logged in already, if that is enough for what is asked.");
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return new KnownSession();
    }
}
