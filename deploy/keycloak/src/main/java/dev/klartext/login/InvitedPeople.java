package dev.klartext.login;

import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserModel.RequiredAction;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Accounts of who is invited: made without any credential, so that nobody gets in but through their own mailbox. An account
 * alone may do nothing; the invitation binds it when it is redeemed.
 */
final class InvitedPeople {
    private final KeycloakSession session;
    private final RealmModel realm;

    InvitedPeople(KeycloakSession session) {
        this.session = session;
        this.realm = session.getContext().getRealm();
    }

    /**
     * The account at an address, made if there is none. Who is invited into an agency sets a password on the way in: through
     * an account of which somebody made use already, a forwarded invitation would open more than the agency.
     */
    Optional<UserModel> account(Invited invited) {
        UserModel there = KeycloakModelUtils.findUserByNameOrEmail(
                session, realm, invited.email().strip());
        if (there == null) {
            return Optional.of(made(invited));
        }
        return Optional.of(there).filter(user -> !invited.staff() || waitsForItsFirstPassword(user));
    }

    private UserModel made(Invited invited) {
        UserModel user = session.users().addUser(realm, invited.email().strip());
        user.setEmail(invited.email().strip());
        user.setEnabled(true);
        String name = invited.name().strip();
        int last = name.lastIndexOf(' ');
        user.setFirstName(last < 0 ? null : name.substring(0, last));
        user.setLastName(name.substring(last + 1));
        user.setSingleAttribute(UserModel.LOCALE, invited.language());
        if (invited.staff()) {
            user.addRequiredAction(RequiredAction.UPDATE_PASSWORD);
        }
        return user;
    }

    private static boolean waitsForItsFirstPassword(UserModel user) {
        return user.getRequiredActionsStream().anyMatch(RequiredAction.UPDATE_PASSWORD.name()::equals)
                && user.credentialManager()
                        .getStoredCredentialsStream()
                        .findAny()
                        .isEmpty();
    }
}
