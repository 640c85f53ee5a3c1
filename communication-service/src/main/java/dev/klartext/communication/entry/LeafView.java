package dev.klartext.communication.entry;

import dev.klartext.communication.evidence.ContentPart;
import dev.klartext.communication.evidence.Logs;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The exact bytes of a leaf and the texts that it commits to. */
@Schema(name = "Leaf")
public record LeafView(
        long number,
        @Schema(description = "The exact bytes in base64") String leaf,

        @Schema(description = "SHA-256(0x00, leaf) in base64")
        String leafHash,

        List<Part> parts) {

    /** A text with the salt that hides it in the leaf. */
    public record Part(
            String name, @Schema(description = "In base64") String salt, String text) {}

    static LeafView of(Logs.Leaf leaf, List<ContentPart> parts) {
        Base64.Encoder base64 = Base64.getEncoder();
        return new LeafView(
                leaf.number(),
                base64.encodeToString(leaf.bytes()),
                base64.encodeToString(leaf.hash()),
                parts.stream()
                        .map(part -> new Part(part.name(), base64.encodeToString(part.salt()), part.text()))
                        .toList());
    }
}
