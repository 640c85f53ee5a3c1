package dev.klartext.bench;

import dev.klartext.story.Answer;
import dev.klartext.story.Api;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Writes the way a careful script does: with an idempotency key, again and again until the write is acknowledged. */
final class Writer {
    private static final Duration GIVES_UP = Duration.ofMinutes(3);
    private static final Duration REST = Duration.ofMillis(200);

    private final Api api;

    Writer(Api api) {
        this.api = api;
    }

    /** Names a participant; returns when intake has said that it is saved. */
    void nameParticipant(UUID project, String name, String key) {
        var person = Map.of("name", name, "side", "PARTNER", "function", "Druckerei");
        untilAcknowledged(
                () -> api.post("/intake/api/projects/" + project + "/participants", person, "Idempotency-Key", key));
    }

    private void untilAcknowledged(Supplier<Answer> write) {
        long end = System.nanoTime() + GIVES_UP.toNanos();
        String last = "";
        while (System.nanoTime() < end) {
            try {
                Answer answer = write.get();
                if (answer.status() == 201) {
                    return;
                }
                if (answer.status() < 500) {
                    throw new AssertionError("Refused for good: " + answer);
                }
                last = answer.toString();
            } catch (UncheckedIOException e) {
                last = e.getCause().toString();
            }
            rest();
        }
        throw new AssertionError("Not acknowledged after " + GIVES_UP.toMinutes() + " minutes: " + last);
    }

    private static void rest() {
        try {
            Thread.sleep(REST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
