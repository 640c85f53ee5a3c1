package dev.klartext.intake.wish;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.json.Json;

/**
 * Something that was said about the answer to a wish.
 *
 * @param version of the brief in which the answer was read
 * @param wish the wish with its answer as it was read
 * @param words the question or the answer; absent where the answer was just acknowledged
 * @param pointId the agency's open point, for a question
 */
public record WishWord(
        UUID id,
        UUID wishId,
        int version,
        @Json Wish wish,
        WishWordKind kind,
        String words,
        UUID pointId,
        UUID saidBy,
        String saidByName,
        Instant saidAt) {}
