package dev.klartext.communication.evidence;

import java.util.Base64;

/** The head of a log at one size, as the text of a C2SP tlog-checkpoint. */
public record Checkpoint(String origin, long size, byte[] root) {

    public static Checkpoint of(String origin, Frontier frontier) {
        return new Checkpoint(origin, frontier.size(), frontier.root());
    }

    /** Three lines: origin, size, root; this is what is signed. */
    public String text() {
        return origin + '\n' + size + '\n' + rootHash() + '\n';
    }

    /** The root in base64, as in the checkpoint's third line. */
    public String rootHash() {
        return Base64.getEncoder().encodeToString(root);
    }

    /** Reads the text of a checkpoint; further lines may follow and mean nothing here. */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length < 4 || lines[0].isEmpty() || !lines[1].matches("0|[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("not a checkpoint");
        }
        return new Checkpoint(
                lines[0], Long.parseLong(lines[1]), Base64.getDecoder().decode(lines[2]));
    }
}
