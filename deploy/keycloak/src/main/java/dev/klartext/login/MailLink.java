package dev.klartext.login;

import jakarta.ws.rs.core.Response;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.services.managers.AuthenticationManager;

/**
 * Lets somebody in by the personal link of a mail. Opening it shows whose it is and a button; only the button spends it, for
 * mail scanners open links too. In the browser of somebody else it asks who is there.
 */
final class MailLink implements Authenticator {
    /** Keycloak keeps what a client adds to its request under this name. */
    static final String TOKEN = "client_request_param_mail_token";

    /** Note of a login in which a link could not help any more: the address to mail a code to. */
    static final String ADDRESS = "klartext.address";

    private static final String ANSWER = "answer";

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        var links = new PersonalLinks(context.getSession());
        LinkToken token = token(context, links);
        var there = AuthenticationManager.authenticateIdentityCookie(context.getSession(), context.getRealm(), true);
        if (token == null || there != null && there.user().getId().equals(token.getSubject())) {
            // Nothing to do with us, or the person is logged in already: the link stays unspent.
            context.attempted();
        } else if (links.state(token) == LinkState.OPEN) {
            context.challenge(page(context, links.owner(token), there == null ? null : there.user()));
        } else {
            passOn(context, links, token);
        }
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        var links = new PersonalLinks(context.getSession());
        LinkToken token = token(context, links);
        String answer = context.getHttpRequest().getDecodedFormParameters().getFirst(ANSWER);
        var there = AuthenticationManager.authenticateIdentityCookie(context.getSession(), context.getRealm(), true);
        if (token == null || !"enter".equals(answer)) {
            context.attempted();
        } else if (there != null && !there.user().getId().equals(token.getSubject())) {
            context.challenge(leaveToOwner(context, there.session()));
        } else if (links.spend(token)) {
            context.setUser(links.owner(token));
            Way.LINK.note(context);
            context.success();
        } else {
            passOn(context, links, token);
        }
    }

    /**
     * Whoever else was logged in here is so no longer. The login begins anew, and with it the question whose link it is: a
     * session of Keycloak never changes its person.
     */
    private static Response leaveToOwner(AuthenticationFlowContext context, UserSessionModel there) {
        context.getSession().sessions().removeUserSession(context.getRealm(), there);
        AuthenticationManager.expireIdentityCookie(context.getSession());
        AuthenticationManager.expireAuthSessionCookie(context.getSession());
        return Response.seeOther(SameRequest.of(context.getAuthenticationSession(), context.getUriInfo()))
                .build();
    }

    private static LinkToken token(AuthenticationFlowContext context, PersonalLinks links) {
        var login = context.getAuthenticationSession();
        return links.read(login.getClientNote(TOKEN), login.getClient().getClientId())
                .orElse(null);
    }

    private static void passOn(AuthenticationFlowContext context, PersonalLinks links, LinkToken token) {
        if (links.state(token) == LinkState.PASSED) {
            context.getAuthenticationSession().setAuthNote(ADDRESS, token.address);
        }
        context.attempted();
    }

    private static Response page(AuthenticationFlowContext context, UserModel owner, UserModel there) {
        var form = context.form().setAttribute("linkName", masked(owner));
        return (there == null ? form : form.setAttribute("thereName", masked(there))).createForm("mail-link.ftl");
    }

    private static String masked(UserModel user) {
        return MaskedName.of(user.getFirstName(), user.getLastName(), user.getEmail());
    }

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
