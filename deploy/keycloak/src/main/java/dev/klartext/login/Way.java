package dev.klartext.login;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.util.AcrStore;
import org.keycloak.common.util.Time;
import org.keycloak.models.UserSessionModel;
import org.keycloak.models.credential.WebAuthnCredentialModel;

/** How somebody came in; each way reaches a level, which the token tells as {@code acr}. */
enum Way {
    LINK(1),
    CODE(2),
    PASSWORD(2),
    PASSKEY(3);

    /** Note of the session, told by the token as the claim of this name. */
    static final String NOTE = "login_way";

    /** Note of the session, and claim: whether the person has a passkey, and need be offered none. */
    private static final String HAS_PASSKEY = "login_passkey";

    private static final String TIME = "login_way_time";

    final int level;

    Way(int level) {
        this.level = level;
    }

    /** Lets the session that is being made remember this way. */
    void note(AuthenticationFlowContext context) {
        var login = context.getAuthenticationSession();
        login.setUserSessionNote(NOTE, name());
        login.setUserSessionNote(TIME, Integer.toString(Time.currentTime()));
        boolean passkey =
                context.getUser().credentialManager().isConfiguredFor(WebAuthnCredentialModel.TYPE_PASSWORDLESS);
        login.setUserSessionNote(HAS_PASSKEY, Boolean.toString(passkey));
        new AcrStore(context.getSession(), login).setLevelAuthenticatedToCurrentRequest(level);
        if (this != LINK) {
            new KnownBrowser(context.getSession()).remember(context.getUser());
        }
    }

    /** The level that a session still holds. */
    static int heldBy(UserSessionModel session) {
        String way = session.getNote(NOTE);
        String since = session.getNote(TIME);
        return way == null || since == null
                ? HoldingTimes.UNKNOWN_WAY
                : HoldingTimes.level(valueOf(way), Time.currentTime() - Integer.parseInt(since));
    }
}
