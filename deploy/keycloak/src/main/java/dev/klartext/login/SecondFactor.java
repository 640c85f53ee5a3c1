package dev.klartext.login;

import java.util.UUID;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.models.GroupModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserModel.RequiredAction;
import org.keycloak.models.credential.OTPCredentialModel;
import org.keycloak.models.credential.RecoveryAuthnCodesCredentialModel;

/**
 * An agency may want a second factor of its staff beside the password. Each such agency is a group of those whom it wants it
 * of, so that somebody of two agencies needs one as long as one of them says so. A passkey is enough by itself.
 */
final class SecondFactor {
    private static final String GROUP = "second factor for ";

    private final KeycloakSession session;
    private final RealmModel realm;

    SecondFactor(KeycloakSession session) {
        this.session = session;
        this.realm = session.getContext().getRealm();
    }

    void wantedBy(UUID agency, UserModel user) {
        GroupModel group = group(agency);
        user.joinGroup(group == null ? session.groups().createGroup(realm, GROUP + agency) : group);
    }

    void noLongerWantedBy(UUID agency, UserModel user) {
        GroupModel group = group(agency);
        if (group != null) {
            user.leaveGroup(group);
        }
    }

    private GroupModel group(UUID agency) {
        return session.groups().getGroupByName(realm, null, GROUP + agency);
    }

    /** Who came by a password and has none is led to set one up, however they lost it. */
    static void demandAfterPassword(AuthenticationFlowContext context) {
        UserModel user = context.getUser();
        if (user.getGroupsStream().noneMatch(group -> group.getName().startsWith(GROUP))) {
            return;
        }
        var login = context.getAuthenticationSession();
        if (!user.credentialManager().isConfiguredFor(OTPCredentialModel.TYPE)) {
            login.addRequiredAction(RequiredAction.CONFIGURE_TOTP);
        }
        if (!user.credentialManager().isConfiguredFor(RecoveryAuthnCodesCredentialModel.TYPE)) {
            login.addRequiredAction(RequiredAction.CONFIGURE_RECOVERY_AUTHN_CODES);
        }
    }
}
