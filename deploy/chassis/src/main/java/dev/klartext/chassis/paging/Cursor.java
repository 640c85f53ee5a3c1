package dev.klartext.chassis.paging;

import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** Where the next part of a list begins; opaque to the caller. */
public final class Cursor {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    private Cursor() {}

    public static String encode(String lastKey) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(lastKey.getBytes(StandardCharsets.UTF_8));
    }

    /** The key after which to go on; empty for the first part. */
    public static Optional<String> decode(String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    public static Optional<UUID> uuid(String cursor) {
        try {
            return decode(cursor).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    public static Optional<Long> number(String cursor) {
        try {
            return decode(cursor).map(Long::valueOf);
        } catch (NumberFormatException e) {
            throw invalid();
        }
    }

    /** The limit that was asked for, between 1 and {@value #MAX_LIMIT}; {@value #DEFAULT_LIMIT} if none was. */
    public static int limit(Integer asked) {
        if (asked == null) {
            return DEFAULT_LIMIT;
        }
        if (asked < 1 || asked > MAX_LIMIT) {
            throw Problems.INVALID.because(Text.of(
                    "limit liegt zwischen 1 und " + MAX_LIMIT + ".", "limit is between 1 and " + MAX_LIMIT + "."));
        }
        return asked;
    }

    static RuntimeException invalid() {
        return Problems.INVALID.because(Text.of(
                "Dieser cursor stammt nicht aus einer Antwort von uns. Beginnen Sie ohne cursor.",
                "This cursor is not from an answer of ours. Begin without a cursor."));
    }
}
