package dev.klartext.login;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.keycloak.protocol.oidc.OIDCLoginProtocolService;
import org.keycloak.sessions.AuthenticationSessionModel;

/** The address with which a client has asked for a login, so that it can begin anew with nothing of the old one. */
final class SameRequest {
    /** Keycloak keeps what the client said under the names in which it said it. */
    private static final List<String> KEPT = List.of(
            "response_type", "scope", "state", "nonce", "code_challenge", "code_challenge_method", "acr_values");

    private SameRequest() {}

    static URI of(AuthenticationSessionModel login, UriInfo uri) {
        UriBuilder request = OIDCLoginProtocolService.authUrl(uri)
                .queryParam("client_id", "{client}")
                .queryParam("redirect_uri", "{redirect}")
                .queryParam("mail_token", login.getClientNote(MailLink.TOKEN))
                .resolveTemplate("realm", login.getRealm().getName())
                .resolveTemplate("client", login.getClient().getClientId())
                .resolveTemplate("redirect", login.getRedirectUri());
        for (String name : KEPT) {
            if (login.getClientNote(name) != null) {
                request.queryParam(name, "{" + name + "}").resolveTemplate(name, login.getClientNote(name));
            }
        }
        return request.build();
    }
}
