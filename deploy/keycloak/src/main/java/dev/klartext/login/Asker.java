package dev.klartext.login;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.models.UserModel;
import org.keycloak.services.managers.AuthenticationManager;

/**
 * Who asks for a code, as far as limits go: somebody whom the browser, the session or a mail of ours lets us recognise, or a
 * network.
 *
 * @param key what is counted by
 */
record Asker(String key, boolean recognised) {
    private static final int BLOCK_BYTES = 8;

    /**
     * Finds out who asks.
     *
     * @param user whose address it is; null if nobody's
     */
    static Asker of(AuthenticationFlowContext context, String address, UserModel user) {
        var session = context.getSession();
        if (user != null) {
            var browser = new KnownBrowser(session).of(user);
            if (browser.isPresent()) {
                return new Asker("browser:" + browser.get(), true);
            }
            var there = AuthenticationManager.authenticateIdentityCookie(session, context.getRealm(), true);
            if (there != null && there.user().getId().equals(user.getId())) {
                return new Asker("session:" + there.session().getId(), true);
            }
        }
        var login = context.getAuthenticationSession();
        return new PersonalLinks(session)
                .read(login.getClientNote(MailLink.TOKEN), login.getClient().getClientId())
                .filter(link -> address.strip().equalsIgnoreCase(link.address))
                .map(link -> new Asker("link:" + link.getId(), true))
                .orElseGet(() -> network(context.getConnection().getRemoteHost()));
    }

    /** Of IPv6 one customer has a whole block of 2^64 addresses. */
    static Asker network(String address) {
        return new Asker("network:" + (address.contains(":") ? block(address) : address), false);
    }

    private static String block(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, BLOCK_BYTES)));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
