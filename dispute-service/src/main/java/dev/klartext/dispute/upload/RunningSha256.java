package dev.klartext.dispute.upload;

import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SHA256Digest;

/**
 * SHA-256 that can be put aside and continued elsewhere. The JDK's keeps its state to itself; this one may be stored with
 * each part, so that another replica goes on and no byte has to be read again.
 */
final class RunningSha256 {

    private final SHA256Digest digest;

    private RunningSha256(SHA256Digest digest) {
        this.digest = digest;
    }

    /** The digest as it was put aside; null: of nothing yet. */
    static RunningSha256 from(byte[] state) {
        return new RunningSha256(state == null ? new SHA256Digest() : new SHA256Digest(state));
    }

    void add(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
    }

    byte[] state() {
        return digest.getEncodedState();
    }

    /** Lower-case hex of all that was added; more may be added afterwards. */
    String hex() {
        byte[] hash = new byte[digest.getDigestSize()];
        new SHA256Digest(digest).doFinal(hash, 0);
        return HexFormat.of().formatHex(hash);
    }
}
