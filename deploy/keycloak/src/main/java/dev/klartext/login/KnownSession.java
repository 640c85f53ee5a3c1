package dev.klartext.login;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.util.AcrStore;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.protocol.LoginProtocol;
import org.keycloak.services.managers.AuthenticationManager;

/**
 * Lets in who is logged in already, if the way they came in is enough for what is asked; otherwise they are asked for more,
 * as whom they are. In place of Keycloak's cookie, which knows no holding times without asking for each level in turn.
 */
final class KnownSession implements Authenticator {

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        var there = AuthenticationManager.authenticateIdentityCookie(context.getSession(), context.getRealm(), true);
        if (there == null) {
            context.attempted();
            return;
        }
        var login = context.getAuthenticationSession();
        var levels = new AcrStore(context.getSession(), login);
        int held = Way.heldBy(there.session());
        int needed = NeededLevel.of(
                login.getClient().getClientId(),
                levels.getRequestedLevelOfAuthentication(context.getTopLevelFlow()),
                login.getClientNote("kc_action"));
        boolean tooOld = context.getSession()
                .getProvider(LoginProtocol.class, login.getProtocol())
                .requireReauthentication(there.session(), login);
        context.setUser(there.user());
        if (tooOld || held < needed) {
            login.setAuthNote(AuthenticationManager.FORCED_REAUTHENTICATION, "true");
            context.attempted();
        } else {
            levels.setLevelAuthenticatedToCurrentRequest(held);
            login.setAuthNote(AuthenticationManager.SSO_AUTH, "true");
            context.attachUserSession(there.session());
            context.success();
        }
    }

    @Override
    public void action(AuthenticationFlowContext context) {}

    @Override
    public boolean requiresUser() {
        return false;
    }

    @Override
    public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
        return true;
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {}

    @Override
    public void close() {}
}
