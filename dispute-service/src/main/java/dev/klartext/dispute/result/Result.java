package dev.klartext.dispute.result;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One numbered version of a deliverable as it was shown to the client, with the decision on it where there is one. */
public record Result(
        UUID id,
        UUID deliverableId,
        int version,
        String why,
        String link,
        String manifest,
        String manifestSha256,
        UUID shownBy,
        String shownByName,
        Instant shownAt,
        UUID pointId,
        LocalDate dueOn,
        boolean newest,
        String decision,
        UUID agencyPointId) {

    public ResultState state() {
        return ResultState.of(decision, newest);
    }

    /** The open point that this version left behind, which the next version closes; null if there is none. */
    UUID openPoint() {
        return switch (state()) {
            case WAITING, REPLACED -> pointId;
            case CHANGES_REQUESTED -> agencyPointId;
            case APPROVED -> null;
        };
    }
}
