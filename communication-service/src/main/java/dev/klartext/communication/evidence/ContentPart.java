package dev.klartext.communication.evidence;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * One named text of an entry with the salt that hides it: the leaf holds only HMAC-SHA256(salt, text), so that text and
 * salt can be erased later and the tree stays whole.
 *
 * @param salt 32 random bytes, new for every part; without them nobody can guess a short text from the leaf
 */
public record ContentPart(String name, byte[] salt, String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static ContentPart salted(String name, String text) {
        byte[] salt = new byte[32];
        RANDOM.nextBytes(salt);
        return new ContentPart(name, salt, text);
    }

    /** What the leaf says about this part. */
    public byte[] commitment() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }
}
