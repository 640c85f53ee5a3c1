package dev.klartext.communication.evidence;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The proof that an entry stands in a head, as the API shows it. */
@Schema(name = "InclusionProof")
public record InclusionView(
        @Schema(description = "Of the entry: leaf index + 1")
        long number,

        @Schema(description = "Of the head") long size,
        @Schema(description = "SHA-256(0x00, leaf)") String leafHash,
        @Schema(description = "Root of the head") String rootHash,

        @Schema(description = "Siblings from the leaf up to the root")
        List<String> path) {

    public static InclusionView of(InclusionProof proof, byte[] leafHash, byte[] root) {
        return new InclusionView(
                proof.index() + 1,
                proof.size(),
                TreeHash.base64(leafHash),
                TreeHash.base64(root),
                proof.path().stream().map(TreeHash::base64).toList());
    }
}
