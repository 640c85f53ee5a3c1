package dev.klartext.story;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what arrives by event. */
public final class Eventually {
    private Eventually() {}

    /** The first value that fits; fails with the last one after the given time. */
    public static <T> T get(Duration patience, Supplier<T> look, Predicate<T> fits) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            T seen = look.get();
            if (fits.test(seen)) {
                return seen;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("after " + patience.toSeconds() + " s there is still only: " + seen);
            }
            pause();
        }
    }

    public static <T> T get(Supplier<T> look, Predicate<T> fits) {
        return get(Duration.ofSeconds(20), look, fits);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
