package dev.klartext.communication.evidence;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes and opens private keys with AES-256-GCM under a key that is not in the database: a stolen copy of the database
 * signs nothing. The agency's id is authenticated with it, so that one agency's key can't be laid into another's row.
 */
final class KeySeal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;

    KeySeal(byte[] keyEncryptionKey) {
        if (keyEncryptionKey.length != 32) {
            throw new IllegalArgumentException("klartext.evidence.key-encryption-key must be 32 bytes in base64");
        }
        key = new SecretKeySpec(keyEncryptionKey, "AES");
    }

    byte[] close(UUID agencyId, byte[] secret) {
        byte[] nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        byte[] closed = run(Cipher.ENCRYPT_MODE, agencyId, nonce, secret);
        byte[] stored = Arrays.copyOf(nonce, NONCE + closed.length);
        System.arraycopy(closed, 0, stored, NONCE, closed.length);
        return stored;
    }

    byte[] open(UUID agencyId, byte[] stored) {
        byte[] nonce = Arrays.copyOf(stored, NONCE);
        return run(Cipher.DECRYPT_MODE, agencyId, nonce, Arrays.copyOfRange(stored, NONCE, stored.length));
    }

    private byte[] run(int mode, UUID agencyId, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(agencyId.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "the log's private key does not open: is klartext.evidence.key-encryption-key the one it was closed"
                            + " with?",
                    e);
        }
    }
}
