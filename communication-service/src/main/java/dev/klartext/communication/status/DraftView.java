package dev.klartext.communication.status;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft of a status note as the API shows it. */
@Schema(name = "StatusDraft")
public record DraftView(
        UUID projectId,
        String title,
        String clientName,

        @Schema(description = "Which note it is to become; say it when you send it")
        int number,

        @Schema(description = "In the project's language, without greeting and signature")
        String words,

        @Schema(description = "Whether somebody edited it; otherwise it is written anew from the facts each time")
        boolean edited) {

    static DraftView of(Draft draft) {
        return new DraftView(
                draft.project().projectId(),
                draft.project().title(),
                draft.project().clientName(),
                draft.number(),
                draft.words(),
                draft.edited());
    }
}
