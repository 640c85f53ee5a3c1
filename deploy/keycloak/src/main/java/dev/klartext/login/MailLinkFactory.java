package dev.klartext.login;

import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;

/** Makes {@link MailLink}. */
public final class MailLinkFactory extends OurAuthenticators {
    public MailLinkFactory() {
        super(
                "klartext-mail-link",
                "Klartext: personal link of a mail",
                "Lets somebody in by a link, once, at the press of a button.");
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return new MailLink();
    }
}
