package dev.klartext.dispute.upload;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An upload as scripts read it. */
public record UploadView(
        UUID id,
        String name,
        @Schema(description = "Bytes that were announced") long size,

        @Schema(description = "Bytes that are safe; the next ones go behind them")
        long offset,

        @Schema(description = "What it is meant for, as it was announced")
        UUID deliverableId,

        @Schema(description = "Told by the bytes, once all are there")
        String mediaType,

        @Schema(description = "Of all bytes, once they are there")
        String sha256,

        @Schema(description = "Until then it is kept if nobody goes on")
        Instant expiresAt) {

    static UploadView of(Upload upload) {
        return new UploadView(
                upload.id(),
                upload.name(),
                upload.size(),
                upload.received(),
                upload.deliverableId(),
                upload.mediaType(),
                upload.sha256(),
                upload.expiresAt());
    }
}
