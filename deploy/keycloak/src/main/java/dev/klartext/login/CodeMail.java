package dev.klartext.login;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailTemplateProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * The mail with a code. It leaves on a thread of its own, for how long a mail server takes must not tell who is known here;
 * one that is away is asked again as long as the code is worth something.
 */
final class CodeMail implements Runnable {
    private static final Logger LOG = Logger.getLogger(CodeMail.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final KeycloakSessionFactory sessions;
    private final String realmId;
    private final String userId;
    private final String code;

    private CodeMail(KeycloakSession session, UserModel to, String code) {
        this.sessions = session.getKeycloakSessionFactory();
        this.realmId = session.getContext().getRealm().getId();
        this.userId = to.getId();
        this.code = code;
    }

    static void send(KeycloakSession session, UserModel to, String code) {
        Thread.ofVirtual().start(new CodeMail(session, to, code));
    }

    @Override
    public void run() {
        long end = System.nanoTime() + CodeLimits.VALID.toNanos();
        Duration pause = Duration.ofSeconds(1);
        while (!left()) {
            if (System.nanoTime() + pause.toNanos() > end) {
                return;
            }
            LockSupport.parkNanos(pause.toNanos());
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    private boolean left() {
        try {
            KeycloakModelUtils.runJobInTransaction(sessions, this::mail);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("A code could not be mailed yet", e);
            return false;
        }
    }

    private void mail(KeycloakSession session) {
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
