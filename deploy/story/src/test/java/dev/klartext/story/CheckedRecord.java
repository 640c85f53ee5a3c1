package dev.klartext.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * Checks a project's record the way a doubting client could: with RFC 6962 written down once more here, and openssl. Shares
 * no code with the service that made it.
 */
public final class CheckedRecord {
    private CheckedRecord() {}

    /** The Merkle tree hash over leaf hashes (RFC 6962, section 2.1). */
    static byte[] root(List<byte[]> leafHashes) {
        if (leafHashes.isEmpty()) {
            return sha256().digest();
        }
        if (leafHashes.size() == 1) {
            return leafHashes.getFirst();
        }
        int left = Integer.highestOneBit(leafHashes.size() - 1);
        MessageDigest node = sha256();
        node.update((byte) 1);
        node.update(root(leafHashes.subList(0, left)));
        return node.digest(root(leafHashes.subList(left, leafHashes.size())));
    }

    static byte[] leafHash(byte[] leaf) {
        MessageDigest hash = sha256();
        hash.update((byte) 0);
        return hash.digest(leaf);
    }

    /**
     * Fails unless the checkpoint names exactly the root over these leaf hashes and openssl accepts its signature.
     *
     * @param leafHashes in base64, in the order of their numbers
     * @param checkpoint C2SP signed note: origin, size, root, blank line, signature
     * @param publicKey in PEM
     */
    public static void check(List<String> leafHashes, String checkpoint, String publicKey) throws Exception {
        int blank = checkpoint.indexOf("\n\n");
        String signed = checkpoint.substring(0, blank + 1);
        String[] lines = signed.split("\n");
        assertThat(Long.parseLong(lines[1])).isEqualTo(leafHashes.size());
        assertThat(lines[2])
                .isEqualTo(base64(
                        root(leafHashes.stream().map(CheckedRecord::bytes).toList())));
        String line = checkpoint.substring(blank + 2).lines().findFirst().orElseThrow();
        assertThat(line).startsWith("\u2014 " + lines[0] + " ");
        byte[] keyIdAndSignature = bytes(line.substring(line.lastIndexOf(' ') + 1));
        openssl(signed, Arrays.copyOfRange(keyIdAndSignature, 4, keyIdAndSignature.length), publicKey);
    }

    private static void openssl(String signed, byte[] signature, String publicKey)
            throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("checkpoint");
        Files.writeString(directory.resolve("text"), signed, StandardCharsets.UTF_8);
        Files.write(directory.resolve("signature"), signature);
        Files.writeString(directory.resolve("key.pem"), publicKey, StandardCharsets.US_ASCII);
        Process openssl = new ProcessBuilder(
                        "openssl",
                        "pkeyutl",
                        "-verify",
                        "-rawin",
                        "-pubin",
                        "-inkey",
                        "key.pem",
                        "-in",
                        "text",
                        "-sigfile",
                        "signature")
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(openssl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(openssl.waitFor()).as(said).isZero();
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
