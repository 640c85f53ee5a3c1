package dev.klartext.dispute.review;

import dev.klartext.dispute.review.NewDecision.NewGoalAnswer;
import dev.klartext.dispute.review.NewDecision.NewRemark;
import dev.klartext.dispute.review.NewDecision.TakenRemark;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One's own part as the API answers it.
 *
 * @param handedInAt absent as long as nobody else sees it
 */
public record PartView(
        List<NewGoalAnswer> goals,
        List<NewRemark> remarks,
        List<TakenRemark> taken,
        List<UUID> dropped,
        Instant handedInAt) {

    static PartView of(ReviewPart part) {
        Saying said = part.saying();
        return new PartView(said.goals(), said.remarks(), said.taken(), said.dropped(), part.handedInAt());
    }
}
