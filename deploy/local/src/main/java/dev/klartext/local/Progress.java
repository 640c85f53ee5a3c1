package dev.klartext.local;

import java.io.PrintStream;
import java.time.Duration;

/** What {@code up} tells the person who waits: one line a part, with the seconds it took. */
final class Progress {
    private final PrintStream out;
    private final long started = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    synchronized void line(String text, Object... values) {
        out.println(text.formatted(values));
        out.flush();
    }

    void ready(String part, Duration took) {
        line("  %-14s ready %6.1f s", part, seconds(took));
    }

    double secondsSinceStart() {
        return seconds(Duration.ofNanos(System.nanoTime() - started));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
