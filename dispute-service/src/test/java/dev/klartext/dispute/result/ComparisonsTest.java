package dev.klartext.dispute.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ComparisonsTest {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private int compared;

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
    private final Comparisons comparisons = new Comparisons(waiting::add, Duration.ofMinutes(15), clock);

    @Test
    void who_asks_for_the_same_joins_what_is_under_way() {
        CompletableFuture<Boolean> first = ask("etag");
        CompletableFuture<Boolean> second = ask("etag");
        assertThat(first).isNotDone();
        waiting.remove().run();
        assertThat(second).isCompletedWithValue(true);
        assertThat(waiting).isEmpty();
        assertThat(ask("etag")).isCompletedWithValue(true);
        assertThat(compared).isEqualTo(1);
    }

    @Test
    void bytes_that_were_written_anew_are_compared_anew() {
        ask("etag");
        waiting.remove().run();
        assertThat(ask("another")).isNotDone();
    }

    @Test
    void an_answer_counts_for_a_while() {
        ask("etag");
        waiting.remove().run();
        now = now.plus(Duration.ofMinutes(15));
        assertThat(ask("etag")).isNotDone();
    }

    @Test
    void a_comparison_that_failed_is_begun_again() {
        comparisons.of("address", "etag", () -> {
            throw new IllegalStateException("The store is away");
        });
        waiting.remove().run();
        assertThat(ask("etag")).isNotDone();
    }

    private CompletableFuture<Boolean> ask(String mark) {
        return comparisons.of("address", mark, () -> {
            compared++;
            return true;
        });
    }
}
