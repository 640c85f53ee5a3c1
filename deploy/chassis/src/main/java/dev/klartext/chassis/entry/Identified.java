package dev.klartext.chassis.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.klartext.chassis.caller.Caller.Way;
import dev.klartext.chassis.text.Text;
import java.util.Objects;

/**
 * How the person who decided something was identified, for the history.
 *
 * @param address where the link or the code was mailed to, masked: not everybody who reads the entry knows the address; absent
 *     for password and passkey
 * @param knownBrowser whether who came by a link had proved in the same browser before who they are
 */
public record Identified(
        Way way, @JsonInclude(JsonInclude.Include.NON_NULL) String address, boolean knownBrowser) {

    public Identified {
        Objects.requireNonNull(way, "way");
    }

    /** @param address in full */
    public static Identified by(Way way, String address, boolean knownBrowser) {
        boolean mailed = way == Way.LINK || way == Way.CODE;
        return new Identified(way, mailed ? masked(address) : null, way == Way.LINK && knownBrowser);
    }

    /** "angemeldet mit persönlichem Link an c…@krume.example, in einem bekannten Browser". */
    public Text words() {
        return switch (way) {
            case LINK ->
                Text.of(
                        "angemeldet mit persönlichem Link" + to(" an ")
                                + (knownBrowser ? ", in einem bekannten Browser" : ""),
                        "logged in with a personal link" + to(" to ") + (knownBrowser ? ", in a known browser" : ""));
            case CODE ->
                Text.of("angemeldet mit Code per Mail" + to(" an "), "logged in with a code by mail" + to(" to "));
            case PASSWORD -> Text.of("angemeldet mit Passwort", "logged in with a password");
            case PASSKEY -> Text.of("angemeldet mit Passkey", "logged in with a passkey");
        };
    }

    private String to(String word) {
        return address == null ? "" : word + address;
    }

    /** {@code c…@krume.example}; nothing of what is no address. */
    private static String masked(String address) {
        int at = address == null ? -1 : address.indexOf('@');
        return at < 1 ? null : new String(Character.toChars(address.codePointAt(0))) + "…" + address.substring(at);
    }
}
