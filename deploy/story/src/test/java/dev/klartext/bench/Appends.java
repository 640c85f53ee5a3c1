package dev.klartext.bench;

import dev.klartext.bench.Workshop.Ordered;
import dev.klartext.story.Whole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How many sealed entries a second the API takes over several connections, each writing to a project of its own. */
final class Appends {
    private final Whole whole;
    private final Workshop workshop;
    private final int connections;

    Appends(Whole whole, Workshop workshop, int connections) {
        this.whole = whole;
        this.workshop = workshop;
        this.connections = connections;
    }

    /** @param cpuMillisPerAppend processor time of the service alone, without PostgreSQL */
    record Rate(double perSecond, double cpuMillisPerAppend) {}

    Rate run(Duration duration) throws Exception {
        long pid = whole.pid(Whole.COMMUNICATION);
        workshop.nadja().token();
        long cpu = Cpu.millis(pid);
        long started = System.nanoTime();
        long end = started + duration.toNanos();
        long appended = 0;
        try (var threads = Executors.newFixedThreadPool(connections)) {
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                Ordered ordered =
                        workshop.projects().get(i % workshop.projects().size());
                counts.add(threads.submit(() -> append(ordered, end)));
            }
            for (Future<Long> count : counts) {
                appended += count.get();
            }
        }
        double seconds = (System.nanoTime() - started) / 1_000_000_000.0;
        return new Rate(appended / seconds, (double) (Cpu.millis(pid) - cpu) / appended);
    }

    private long append(Ordered ordered, long end) {
        String path = "/communication/api/projects/" + ordered.project() + "/entries";
        var entry = Map.of("kind", "CALL", "sentence", "Rezeptseiten sollen später kommen.", "seal", true);
        long count = 0;
        while (System.nanoTime() < end) {
            workshop.nadja().post(path, entry).expect(201);
            count++;
        }
        return count;
    }
}
