package dev.klartext.login;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.managers.BruteForceProtector;

/** Who may come in by mail: clients and partners. Staff hold many clients' records and use a password or passkey. */
final class Entitled {
    /** Realm role of everybody who works for an agency; communication-service sees to it. */
    static final String STAFF = "staff";

    private Entitled() {}

    static boolean toMail(KeycloakSession session, RealmModel realm, UserModel user) {
        return user != null
                && user.isEnabled()
                && user.getEmail() != null
                && user.getServiceAccountClientLink() == null
                && !staff(realm, user)
                && !session.getProvider(BruteForceProtector.class).isTemporarilyDisabled(session, realm, user);
    }

    static boolean staff(RealmModel realm, UserModel user) {
        return realm.getRole(STAFF) != null && user.hasRole(realm.getRole(STAFF));
    }
}
