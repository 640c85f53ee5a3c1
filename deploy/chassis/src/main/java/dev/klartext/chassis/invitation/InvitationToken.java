package dev.klartext.chassis.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The secret in a mailed invitation: made where the mail is sent, checked where it is redeemed, never in an event.
 *
 * <p>Form: {@code base64url(claims).base64url(HMAC-SHA256(secret, claims))}. That it works once, the redeeming side sees to.
 */
@ApplicationScoped
public class InvitationToken {

    private static final int WITH_SUBJECT = 5;

    @ConfigProperty(name = "klartext.links.secret")
    String secret;

    InvitationToken() {}

    /** Signs and checks with a secret. */
    public InvitationToken(String secret) {
        this.secret = secret;
    }

    /**
     * What an invitation says.
     *
     * @param expires in seconds since 1970 UTC
     * @param subject the login by whose personal link it travels; null if by none
     */
    public record Claims(UUID invitationId, UUID personId, UUID agencyId, long expires, String subject) {}

    public String sign(UUID invitationId, UUID personId, UUID agencyId, Instant expires) {
        return sign(invitationId + "." + personId + "." + agencyId + "." + expires.getEpochSecond());
    }

    /** For the personal link of a login, which asks by itself who is there. */
    public String sign(UUID invitationId, UUID personId, UUID agencyId, Instant expires, String subject) {
        return sign(invitationId + "." + personId + "." + agencyId + "." + expires.getEpochSecond() + "." + subject);
    }

    private String sign(String claims) {
        byte[] bytes = claims.getBytes(StandardCharsets.UTF_8);
        return encode(bytes) + "." + encode(mac(bytes));
    }

    /** The claims of a token that we made and that has not expired. */
    public Optional<Claims> verify(String token) {
        String[] parts = token == null ? new String[0] : token.split("\\.", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(parts[0]);
            if (!MessageDigest.isEqual(mac(bytes), Base64.getUrlDecoder().decode(parts[1]))) {
                return Optional.empty();
            }
            String[] claims = new String(bytes, StandardCharsets.UTF_8).split("\\.", WITH_SUBJECT);
            Claims read = new Claims(
                    UUID.fromString(claims[0]),
                    UUID.fromString(claims[1]),
                    UUID.fromString(claims[2]),
                    Long.parseLong(claims[3]),
                    claims.length < WITH_SUBJECT ? null : claims[4]);
            return Optional.of(read).filter(valid -> Instant.now().getEpochSecond() < valid.expires());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] mac(byte[] bytes) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
