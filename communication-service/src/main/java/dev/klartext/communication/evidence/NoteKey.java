package dev.klartext.communication.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A name with an Ed25519 public key, as C2SP signed-note knows it.
 *
 * @param name without spaces and plus signs
 * @param publicKey 32 bytes as in RFC 8032
 */
public record NoteKey(String name, byte[] publicKey) {

    static final byte ED25519 = 0x01;

    /** The fixed beginning of an X.509 Ed25519 public key; the 32 bytes follow. */
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    public NoteKey {
        if (name.isEmpty() || name.contains("+") || name.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("not a key name: " + name);
        }
        if (publicKey.length != 32) {
            throw new IllegalArgumentException("an Ed25519 public key has 32 bytes");
        }
    }

    static byte[] raw(PublicKey key) {
        byte[] x509 = key.getEncoded();
        return Arrays.copyOfRange(x509, X509_PREFIX.length, x509.length);
    }

    /** The first four bytes of SHA-256(name, newline, 0x01, public key). */
    byte[] id() {
        MessageDigest digest = TreeHash.sha256();
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
        digest.update(ED25519);
        return Arrays.copyOf(digest.digest(publicKey), 4);
    }

    /** {@code name+id+key}: the line that programs for signed notes call verifier key. */
    public String encoded() {
        ByteArrayOutputStream key = new ByteArrayOutputStream();
        key.write(ED25519);
        key.writeBytes(publicKey);
        return name
                + '+'
                + HexFormat.of().formatHex(id())
                + '+'
                + Base64.getEncoder().encodeToString(key.toByteArray());
    }

    /** Reads a verifier key and refuses one whose id does not fit its name and key. */
    public static NoteKey parse(String encoded) {
        String[] parts = encoded.split("\\+", 3);
        byte[] key = parts.length == 3 ? Base64.getDecoder().decode(parts[2]) : new byte[0];
        if (key.length != 33 || key[0] != ED25519) {
            throw new IllegalArgumentException("not an Ed25519 verifier key");
        }
        NoteKey parsed = new NoteKey(parts[0], Arrays.copyOfRange(key, 1, key.length));
        if (!parsed.encoded().equals(encoded)) {
            throw new IllegalArgumentException("the key's id does not fit its name and bytes");
        }
        return parsed;
    }

    /** The key in PEM, as openssl reads it. */
    public String pem() {
        return "-----BEGIN PUBLIC KEY-----\n" + Base64.getEncoder().encodeToString(x509())
                + "\n-----END PUBLIC KEY-----\n";
    }

    boolean verifies(byte[] text, byte[] signature) {
        try {
            PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509()));
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(key);
            ed25519.update(text);
            return ed25519.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private byte[] x509() {
        byte[] x509 = Arrays.copyOf(X509_PREFIX, X509_PREFIX.length + publicKey.length);
        System.arraycopy(publicKey, 0, x509, X509_PREFIX.length, publicKey.length);
        return x509;
    }
}
