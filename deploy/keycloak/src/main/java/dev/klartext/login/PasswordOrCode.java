package dev.klartext.login;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.keycloak.WebAuthnConstants;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.authentication.FlowStatus;
import org.keycloak.authentication.authenticators.browser.UsernamePasswordForm;
import org.keycloak.events.Errors;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.models.credential.WebAuthnCredentialModel;

/**
 * Keycloak's form for password or passkey, with a code by mail beside them: for clients, who should need no password. Who is
 * known and has neither, or comes by a link that has passed, is offered the code first.
 */
final class PasswordOrCode extends UsernamePasswordForm {
    private static final String STEP = "codeStep";
    private static final String ADDRESS = "username";
    private static final String CODE = "code";

    PasswordOrCode(KeycloakSession session) {
        super(session);
    }

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        String address = context.getAuthenticationSession().getAuthNote(MailLink.ADDRESS);
        if (address != null) {
            context.challenge(page(context, "ask", address, "linkPassed"));
        } else if (hasOnlyMail(context.getUser())) {
            context.challenge(page(context, "ask", context.getUser().getEmail(), null));
        } else {
            super.authenticate(context);
            noteWay(context, Way.PASSKEY);
        }
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        MultivaluedMap<String, String> form = context.getHttpRequest().getDecodedFormParameters();
        String step = form.getFirst(STEP);
        if (step == null) {
            super.action(context);
            noteWay(context, form.containsKey(WebAuthnConstants.SIGNATURE) ? Way.PASSKEY : Way.PASSWORD);
        } else if (step.equals("password")) {
            context.getAuthenticationSession().removeAuthNote(MailLink.ADDRESS);
            context.challenge(challenge(context, form));
        } else if (step.equals("check")) {
            check(context, form);
        } else {
            send(context, form);
        }
    }

    private static void noteWay(AuthenticationFlowContext context, Way way) {
        if (context.getStatus() == FlowStatus.SUCCESS) {
            way.note(context);
            if (way == Way.PASSWORD) {
                SecondFactor.demandAfterPassword(context);
            }
        }
    }

    private static void send(AuthenticationFlowContext context, MultivaluedMap<String, String> form) {
        UserModel known = context.getUser();
        String address = known == null ? form.getFirst(ADDRESS) : known.getEmail();
        if (address == null || address.isBlank() || address.length() > 254) {
            context.challenge(page(context, "ask", "", null));
        } else if (new MailedCode(context).send(address, known)) {
            context.challenge(page(context, "type", address, null));
        } else {
            context.challenge(page(context, "type", address, "codeTooMany"));
        }
    }

    private static void check(AuthenticationFlowContext context, MultivaluedMap<String, String> form) {
        UserModel user = new MailedCode(context).check(form.getFirst(CODE));
        UserModel known = context.getUser();
        if (user == null || known != null && !known.getId().equals(user.getId())) {
            context.getEvent().error(Errors.INVALID_USER_CREDENTIALS);
            context.failureChallenge(
                    AuthenticationFlowError.INVALID_CREDENTIALS,
                    page(context, "type", form.getFirst(ADDRESS), "codeWrong"));
        } else {
            takeOver(context, user);
            context.setUser(user);
            Way.CODE.note(context);
            context.success();
        }
    }

    /**
     * Anybody may register an address that is not theirs and wait until its owner uses the account. The first code proves
     * whose it is: what was set up before it opens nothing any more.
     */
    private static void takeOver(AuthenticationFlowContext context, UserModel user) {
        if (!user.isEmailVerified()) {
            var credentials = user.credentialManager();
            credentials
                    .getStoredCredentialsStream()
                    .toList()
                    .forEach(each -> credentials.removeStoredCredentialById(each.getId()));
            var sessions = context.getSession().sessions();
            String own = context.getAuthenticationSession().getParentSession().getId();
            sessions.getUserSessionsStream(context.getRealm(), user)
                    .filter(each -> !each.getId().equals(own))
                    .toList()
                    .forEach(each -> sessions.removeUserSession(context.getRealm(), each));
            user.setEmailVerified(true);
        }
    }

    private static Response page(AuthenticationFlowContext context, String step, String address, String message) {
        LoginFormsProvider form = context.form()
                .setAttribute("step", step)
                .setAttribute("address", address == null ? "" : address)
                .setAttribute("addressFixed", context.getUser() != null);
        if (message != null) {
            form = message.equals("linkPassed") ? form.setInfo(message) : form.setError(message);
        }
        return form.createForm("mail-code.ftl");
    }

    private static boolean hasOnlyMail(UserModel user) {
        return user != null
                && user.getEmail() != null
                && !user.credentialManager().isConfiguredFor(PasswordCredentialModel.TYPE)
                && !user.credentialManager().isConfiguredFor(WebAuthnCredentialModel.TYPE_PASSWORDLESS);
    }
}
