package dev.klartext.dispute.review;

import dev.klartext.dispute.review.NewDecision.NewGoalAnswer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the client's people handed in to who decides, as the API answers it.
 *
 * @param contradictions where they do not agree yet
 */
public record ClientRoundView(List<HandedIn> parts, Contradictions contradictions) {

    /** One person's part; its remarks have ids, by which they are taken over or dropped. */
    public record HandedIn(
            UUID personId, String name, Instant handedInAt, List<NewGoalAnswer> goals, List<Voice> remarks) {}

    static ClientRoundView of(List<ReviewPart> handedIn) {
        return new ClientRoundView(
                handedIn.stream()
                        .map(part -> new HandedIn(
                                part.personId(),
                                part.personName(),
                                part.handedInAt(),
                                part.saying().goals(),
                                part.voices()))
                        .toList(),
                Contradictions.among(handedIn));
    }
}
