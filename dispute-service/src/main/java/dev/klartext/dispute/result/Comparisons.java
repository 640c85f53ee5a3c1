package dev.klartext.dispute.result;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/**
 * Long comparisons that go on beside the requests that ask for them. Who asks for the same joins the one that is under way, and
 * its answer counts for a while, as long as the store does not call the bytes by another mark.
 */
final class Comparisons {

    private final Map<String, Comparison> begun = new ConcurrentHashMap<>();
    private final Executor executor;
    private final Duration counts;
    private final Clock clock;

    private record Comparison(String mark, Instant begunAt, CompletableFuture<Boolean> same) {}

    /** @param counts how long an answer counts, from the beginning of its comparison */
    Comparisons(Executor executor, Duration counts, Clock clock) {
        this.executor = executor;
        this.counts = counts;
        this.clock = clock;
    }

    /**
     * Whether it is the same; answered as soon as that is known.
     *
     * @param address of what is compared
     * @param mark what the store calls its bytes now
     */
    CompletableFuture<Boolean> of(String address, String mark, BooleanSupplier comparison) {
        Instant now = clock.instant();
        begun.values()
                .removeIf(each ->
                        each.same().isDone() && !each.begunAt().plus(counts).isAfter(now));
        return begun.compute(
                        address,
                        (key, before) -> before != null && stands(before, mark)
                                ? before
                                : new Comparison(
                                        mark, now, CompletableFuture.supplyAsync(comparison::getAsBoolean, executor)))
                .same();
    }

    private static boolean stands(Comparison before, String mark) {
        return before.mark().equals(mark) && !before.same().isCompletedExceptionally();
    }
}
