package dev.klartext.intake.change;

import dev.klartext.chassis.access.Side;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * A change as the API tells it.
 *
 * @param addendum absent unless it is signed
 * @param reason why it was proposed, empty if nobody said
 * @param sha256 of its frozen RFC 8785 bytes, lower-case hex; absent while the agency works it out
 * @param endedBy who signed, declined or withdrew it; absent while it is open
 * @param endReason why it was declined or withdrawn
 */
public record ToldChange(
        int number,
        ChangeState state,
        Integer addendum,
        String title,
        String reason,
        String proposedBy,
        Side proposedSide,
        Instant proposedAt,
        String sha256,
        String sentBy,
        String sentTo,
        Instant sentAt,
        String endedBy,
        Instant endedAt,
        String endReason) {

    static ToldChange of(Change change) {
        Optional<Sending> sending = Optional.ofNullable(change.sending());
        Optional<Ending> ending = Optional.ofNullable(change.ending());
        return new ToldChange(
                change.number(),
                change.state(),
                change.isSigned() ? change.sending().addendum() : null,
                change.title(),
                change.reason(),
                change.proposedByName(),
                change.proposedSide(),
                change.proposedAt(),
                told(sending, Sending::sha256),
                told(sending, Sending::sentByName),
                told(sending, Sending::sentTo),
                told(sending, Sending::sentAt),
                told(ending, Ending::endedByName),
                told(ending, Ending::endedAt),
                told(ending, Ending::endReason));
    }

    private static <T, R> R told(Optional<T> part, Function<T, R> read) {
        return part.map(read).orElse(null);
    }
}
