package dev.klartext.chassis.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoopTest {

    private final AtomicInteger steps = new AtomicInteger();
    private Loop loop;

    @AfterEach
    void stop() throws InterruptedException {
        loop.stop();
    }

    @Test
    void goes_on_at_once_while_there_is_more_to_do() {
        loop = Loop.start("test", () -> steps.incrementAndGet() < 1000);
        await().atMost(Duration.ofSeconds(5)).untilAtomic(steps, greaterThanOrEqualTo(1000));
    }

    @Test
    void looks_by_itself_even_if_nobody_wakes_it() {
        loop = Loop.start("test", this::counted);
        await().atMost(Duration.ofSeconds(5)).untilAtomic(steps, greaterThanOrEqualTo(3));
    }

    @Test
    void survives_a_step_that_fails() {
        AtomicBoolean failed = new AtomicBoolean();
        loop = Loop.start("test", () -> {
            if (failed.compareAndSet(false, true)) {
                throw new IllegalStateException("the database is away");
            }
            return counted();
        });
        await().atMost(Duration.ofSeconds(5)).untilAtomic(steps, greaterThanOrEqualTo(1));
    }

    @Test
    void does_nothing_more_once_stopped() throws InterruptedException {
        loop = Loop.start("test", this::counted);
        loop.stop();
        int before = steps.get();
        loop.wake();
        assertThat(loop.running()).isFalse();
        assertThat(steps).hasValue(before);
    }

    private boolean counted() {
        steps.incrementAndGet();
        return false;
    }
}
