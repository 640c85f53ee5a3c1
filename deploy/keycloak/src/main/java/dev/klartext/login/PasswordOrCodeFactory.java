package dev.klartext.login;

import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;

/** Makes {@link PasswordOrCode}. */
public final class PasswordOrCodeFactory extends OurAuthenticators {
    public PasswordOrCodeFactory() {
        super(
                "klartext-mail-code",
                "Klartext: password, passkey or a code by mail",
                "Keycloak's form with a six-digit code by mail beside it.");
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return new PasswordOrCode(session);
    }
}
