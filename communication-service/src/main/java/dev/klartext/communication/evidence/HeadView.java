package dev.klartext.communication.evidence;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The newest head of a log as the API shows it. */
@Schema(name = "Head")
public record HeadView(
        String origin,
        @Schema(description = "Number of sealed entries") long size,

        @Schema(description = "RFC 6962 root over all leaf hashes, in base64")
        String rootHash,

        @Schema(description = "C2SP tlog-checkpoint, a signed note with an Ed25519 signature")
        String checkpoint,

        @Schema(description = "C2SP verifier key of this log")
        String verifierKey,

        @Schema(description = "The same key in PEM, for openssl")
        String publicKey,

        Instant signedAt) {

    public static HeadView of(Head head) {
        return new HeadView(
                head.checkpoint().origin(),
                head.size(),
                head.rootHash(),
                head.note().toString(),
                head.key().encoded(),
                head.key().pem(),
                head.signedAt());
    }
}
