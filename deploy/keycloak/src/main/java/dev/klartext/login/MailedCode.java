package dev.klartext.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.common.util.SecretGenerator;
import org.keycloak.common.util.Time;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailTemplateProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Six digits by mail. They belong to the login in which they were asked for, so that they are worth nothing in another
 * browser. For an address that nobody has, all goes the same way, but for the mail that nobody gets.
 */
final class MailedCode {
    private static final Logger LOG = Logger.getLogger(MailedCode.class);

    private static final String ID = "klartext.code.id";
    private static final String HASH = "klartext.code.hash";
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
        if (!limits.mayBeMailed(context.getRealm().getId(), address)) {
            return false;
        }
        UserModel user = known == null
                ? KeycloakModelUtils.findUserByNameOrEmail(context.getSession(), context.getRealm(), address.strip())
                : known;
        boolean entitled = Entitled.toMail(context.getSession(), context.getRealm(), user);
        String id = SecretGenerator.getInstance().generateSecureID();
        String code = SecretGenerator.getInstance().randomString(6, SecretGenerator.DIGITS);
        var login = context.getAuthenticationSession();
        login.setAuthNote(ID, id);
        login.setAuthNote(HASH, Sha256.of(id + code));
        login.setAuthNote(OWNER, entitled ? user.getId() : "");
        login.setAuthNote(UNTIL, Long.toString(Time.currentTime() + CodeLimits.VALID.toSeconds()));
        if (entitled) {
            mail(user.getId(), code);
        }
        return true;
    }

    /** The person whose code this is; null if it is not right, too old, spent or tried too often. */
    UserModel check(String typed) {
        var login = context.getAuthenticationSession();
        String id = login.getAuthNote(ID);
        if (id == null || !limits.mayBeTried(id)) {
            return null;
        }
        String digits = Objects.requireNonNullElse(typed, "").replaceAll("\\D", "");
        boolean right = MessageDigest.isEqual(
                        Sha256.of(id + digits).getBytes(StandardCharsets.UTF_8),
                        login.getAuthNote(HASH).getBytes(StandardCharsets.UTF_8))
                && Time.currentTime() < Long.parseLong(login.getAuthNote(UNTIL))
                && !login.getAuthNote(OWNER).isEmpty();
        if (!right || !limits.maySpend(id)) {
            return null;
        }
        UserModel user = context.getSession().users().getUserById(context.getRealm(), login.getAuthNote(OWNER));
        return Entitled.toMail(context.getSession(), context.getRealm(), user) ? user : null;
    }

    /** On a thread of its own: how long a mail server takes must not tell who is known here. */
    private void mail(String userId, String code) {
        var factory = context.getSession().getKeycloakSessionFactory();
        String realmId = context.getRealm().getId();
        Thread.ofVirtual().start(() -> {
            try {
                KeycloakModelUtils.runJobInTransaction(factory, session -> mail(session, realmId, userId, code));
            } catch (RuntimeException e) {
                LOG.warn("A code could not be mailed", e);
            }
        });
    }

    private static void mail(KeycloakSession session, String realmId, String userId, String code) {
        var realm = session.realms().getRealm(realmId);
        session.getContext().setRealm(realm);
        try {
            session.getProvider(EmailTemplateProvider.class)
                    .setRealm(realm)
                    .setUser(session.users().getUserById(realm, userId))
                    .send(
                            "klartextCodeSubject",
                            List.of(code),
                            "klartext-code.ftl",
                            new HashMap<>(Map.of("code", code)));
        } catch (EmailException e) {
            throw new IllegalStateException(e);
        }
    }
}
