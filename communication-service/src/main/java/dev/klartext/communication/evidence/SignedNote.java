package dev.klartext.communication.evidence;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text with signature lines under it, after C2SP signed-note.
 *
 * @param text what is signed, ending in a newline
 * @param signatures the lines below the blank line, each without its newline
 */
public record SignedNote(String text, List<String> signatures) {

    private static final String DASH = "\u2014 ";

    public static SignedNote sign(String text, NoteKey key, PrivateKey privateKey) {
        if (!text.endsWith("\n")) {
            throw new IllegalArgumentException("the text of a note ends in a newline");
        }
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(privateKey);
            ed25519.update(text.getBytes(StandardCharsets.UTF_8));
            byte[] signature = ed25519.sign();
            byte[] line = Arrays.copyOf(key.id(), 4 + signature.length);
            System.arraycopy(signature, 0, line, 4, signature.length);
            return new SignedNote(
                    text, List.of(DASH + key.name() + ' ' + Base64.getEncoder().encodeToString(line)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the log's key does not sign", e);
        }
    }

    /** Reads a note; says nothing about its signatures yet. */
    public static SignedNote parse(String note) {
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0 || !note.endsWith("\n")) {
            throw new IllegalArgumentException("not a signed note");
        }
        List<String> lines = note.substring(blank + 2).lines().toList();
        if (lines.isEmpty() || !lines.stream().allMatch(line -> line.startsWith(DASH))) {
            throw new IllegalArgumentException("not a signed note");
        }
        return new SignedNote(note.substring(0, blank + 1), lines);
    }

    /** True if this key signed this text; lines of other keys are passed over, a wrong line of this one fails it. */
    public boolean signedBy(NoteKey key) {
        List<byte[]> own = signatures.stream().flatMap(line -> ofKey(line, key)).toList();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return !own.isEmpty() && own.stream().allMatch(signature -> key.verifies(bytes, signature));
    }

    private static Stream<byte[]> ofKey(String line, NoteKey key) {
        String[] parts = line.substring(DASH.length()).split(" ", 2);
        if (parts.length != 2 || !parts[0].equals(key.name())) {
            return Stream.empty();
        }
        byte[] signature = Base64.getDecoder().decode(parts[1]);
        return Arrays.equals(Arrays.copyOf(signature, 4), key.id())
                ? Stream.of(Arrays.copyOfRange(signature, 4, signature.length))
                : Stream.empty();
    }

    /** The note as it is shown, mailed and stored. */
    @Override
    public String toString() {
        return text + '\n' + String.join("\n", signatures) + '\n';
    }
}
