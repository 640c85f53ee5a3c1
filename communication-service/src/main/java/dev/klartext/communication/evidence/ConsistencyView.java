package dev.klartext.communication.evidence;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The proof that a head only adds to an earlier one, as the API shows it. */
@Schema(name = "ConsistencyProof")
public record ConsistencyView(
        @Schema(description = "Size of the earlier head") long first,
        @Schema(description = "Size of the later head") long second,
        String firstRootHash,
        String secondRootHash,
        @Schema(description = "Empty if both are the same") List<String> path) {

    public static ConsistencyView of(ConsistencyProof proof, byte[] firstRoot, byte[] secondRoot) {
        return new ConsistencyView(
                proof.first(),
                proof.second(),
                TreeHash.base64(firstRoot),
                TreeHash.base64(secondRoot),
                proof.path().stream().map(TreeHash::base64).toList());
    }
}
