package dev.klartext.chassis.caller;

import dev.klartext.chassis.canonical.Sha256;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether this person has once proved in this browser who they are, by code, password or passkey. Then a mailed link is
 * enough there to approve or confirm something: who merely found the mail sits at another browser. A signed cookie remembers
 * it, one for each person.
 */
@RequestScoped
public class KnownBrowser {

    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Inject
    Caller caller;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @ConfigProperty(name = "klartext.links.secret")
    String secret;

    public boolean proved() {
        return caller.authTime().isPresent() || remembered();
    }

    /**
     * Whether the browser says that it is known. Anybody may register an address that is not theirs: what their browser says
     * counts no longer once the address has been proved.
     */
    boolean remembered() {
        Cookie cookie = headers.getCookies().get(name());
        return cookie != null && (says(cookie, value(true)) || !caller.addressProved() && says(cookie, value(false)));
    }

    private static boolean says(Cookie cookie, String value) {
        return MessageDigest.isEqual(
                cookie.getValue().getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8));
    }

    /** Refuses who has not. */
    public void check() {
        if (!proved()) {
            throw Problems.LOGIN_TOO_OLD.because(Text.of(
                    "Dafür bestätigen Sie bitte einmal mit einem Code, Passwort oder Passkey, dass Sie es sind.",
                    "For this, please prove once with a code, password or passkey that it is you."));
        }
    }

    /** Where one proves it; from there it goes back to a page of ours. */
    public static URI proof(String page) {
        return URI.create("/communication/prove?to=" + URLEncoder.encode(page, StandardCharsets.UTF_8));
    }

    /** What makes this browser known. */
    NewCookie cookie() {
        return new NewCookie.Builder(name())
                .value(value(caller.addressProved()))
                .path("/")
                .maxAge((int) REMEMBERED.toSeconds())
                .httpOnly(true)
                .secure("https".equals(uri.getBaseUri().getScheme()))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private String name() {
        return "known_" + Sha256.hex(caller.subject()).substring(0, 16);
    }

    private String value(boolean addressProved) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            String what = (addressProved ? "known browser of " : "address not proved by ") + caller.subject();
            byte[] signed = mac.doFinal(what.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }
}
