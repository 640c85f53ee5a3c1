package dev.klartext.communication.evidence;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What ops says to let a refused log go on. */
@Schema(description = "Which log goes on, and why")
public record NewOrigin(
        UUID agencyId,
        UUID projectId,
        LogKind log,

        @Schema(description = "What happened, for everybody who reads the log", maxLength = 1000)
        String reason) {}
