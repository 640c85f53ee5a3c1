package dev.klartext.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.common.util.SecretGenerator;
import org.keycloak.common.util.Time;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Six digits by mail. They belong to the login in which they were asked for, so that they are worth nothing in another
 * browser; who asks again there before trying gets the same ones. For an address that nobody has, all goes the same way, but
 * for the mail that nobody gets.
 */
final class MailedCode {
    private static final String ID = "klartext.code.id";
    /** As it is: six digits are found from any hash. Logins that are not finished lie in memory alone. */
    private static final String CODE = "klartext.code.digits";

    private static final String ADDRESS = "klartext.code.address";
    private static final String OWNER = "klartext.code.owner";
    private static final String UNTIL = "klartext.code.until";

    private final AuthenticationFlowContext context;
    private final CodeLimits limits;

    MailedCode(AuthenticationFlowContext context) {
        this.context = context;
        this.limits = new CodeLimits(new Slots(context.getSession().singleUseObjects()::putIfAbsent));
    }

    /** Mails a code to who has this address, if anybody; false if too many were asked for. */
    boolean send(String address, UserModel known) {
        var session = context.getSession();
        UserModel user = known == null
                ? KeycloakModelUtils.findUserByNameOrEmail(session, context.getRealm(), address.strip())
                : known;
        if (!limits.mayBeMailed(context.getRealm().getId(), address, Asker.of(context, address, user))) {
            return false;
        }
        boolean entitled = Entitled.toMail(session, context.getRealm(), user);
        var login = context.getAuthenticationSession();
        if (!address.equals(login.getAuthNote(ADDRESS)) || tooOld()) {
            login.setAuthNote(ID, SecretGenerator.getInstance().generateSecureID());
            login.setAuthNote(CODE, SecretGenerator.getInstance().randomString(6, SecretGenerator.DIGITS));
            login.setAuthNote(ADDRESS, address);
        }
        login.setAuthNote(OWNER, entitled ? user.getId() : "");
        login.setAuthNote(UNTIL, Long.toString(Time.currentTime() + CodeLimits.VALID.toSeconds()));
        if (entitled) {
            CodeMail.send(session, user, login.getAuthNote(CODE));
        }
        return true;
    }

    private boolean tooOld() {
        return Time.currentTime()
                >= Long.parseLong(context.getAuthenticationSession().getAuthNote(UNTIL));
    }

    /** The person whose code this is; null if it is not right, too old, spent or tried too often. */
    UserModel check(String typed) {
        var login = context.getAuthenticationSession();
        String id = login.getAuthNote(ID);
        if (id == null || !limits.mayBeTried(id)) {
            return null;
        }
        // The next one that is asked for is another one.
        login.removeAuthNote(ADDRESS);
        String digits = Objects.requireNonNullElse(typed, "").replaceAll("\\D", "");
        boolean right = MessageDigest.isEqual(
                        digits.getBytes(StandardCharsets.UTF_8),
                        login.getAuthNote(CODE).getBytes(StandardCharsets.UTF_8))
                && !tooOld()
                && !login.getAuthNote(OWNER).isEmpty();
        if (!right || !limits.maySpend(id)) {
            return null;
        }
        UserModel user = context.getSession().users().getUserById(context.getRealm(), login.getAuthNote(OWNER));
        return Entitled.toMail(context.getSession(), context.getRealm(), user) ? user : null;
    }
}
