package dev.klartext.intake.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When a form was shown, written into it so that it can't be made up: {@code milliseconds.HMAC-SHA256}. */
@ApplicationScoped
public class FormStamp {

    // The signature says what it is for: the same secret signs invitations.
    private static final String PURPOSE = "inquiry form ";

    @ConfigProperty(name = "klartext.links.secret")
    String secret;

    String at(Instant shown) {
        String time = Long.toString(shown.toEpochMilli());
        return time + "." + mac(time);
    }

    /** When the form was shown; empty for a stamp that is not ours. */
    Optional<Instant> read(String stamp) {
        String[] parts = stamp == null ? new String[0] : stamp.split("\\.", -1);
        boolean ours = parts.length == 2 && parts[0].matches("\\d{1,15}") && same(mac(parts[0]), parts[1]);
        return ours ? Optional.of(Instant.ofEpochMilli(Long.parseLong(parts[0]))) : Optional.empty();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private String mac(String time) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal((PURPOSE + time).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }
}
