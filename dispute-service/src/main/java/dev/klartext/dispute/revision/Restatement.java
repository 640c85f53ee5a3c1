package dev.klartext.dispute.revision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.json.Json;

/**
 * A round of changes in the agency's words, as it was sent; it never changes.
 *
 * @param number from 1 within the round; after an objection the next one answers it
 * @param currency ISO 4217, of all amounts in it
 * @param pointId the client's open point, with its last day
 * @param answer absent as long as the client has not answered
 */
public record Restatement(
        int number,
        String words,
        @Json List<RestatedItem> items,
        String currency,
        UUID sentBy,
        String sentByName,
        Instant sentAt,
        UUID pointId,
        LocalDate dueOn,
        @Nested Answer answer) {

    public static final String EURO = "EUR";

    public boolean answered() {
        return answer != null;
    }

    /** Whether the client agreed to all of it. */
    public boolean agreed() {
        return answered() && answer.agreed();
    }

    /** The items that the client agreed to. */
    List<RestatedItem> agreedItems() {
        return answered()
                ? items.stream().filter(item -> answer.to(item.id()).agreed()).toList()
                : List.of();
    }

    /** The items that the client objected to. */
    List<RestatedItem> objected() {
        return answered()
                ? items.stream().filter(item -> answer.to(item.id()).objected()).toList()
                : List.of();
    }

    /** The open point that it left behind; null if it is settled. */
    UUID openPoint() {
        return answered() ? answer.agencyPointId() : pointId;
    }

    Restatement answeredBy(Answer given) {
        return new Restatement(number, words, items, currency, sentBy, sentByName, sentAt, pointId, dueOn, given);
    }
}
