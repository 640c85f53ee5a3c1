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

    /**
     * What was measured.
     *
     * @param millis how long each request took, as the script saw it
     * @param cpuMillisPerAppend processor time of the service alone, without PostgreSQL
     * @param megabytes of the service in memory afterwards
     */
    record Rate(double perSecond, double[] millis, double cpuMillisPerAppend, double megabytes) {}

    Rate run(Duration duration) throws Exception {
        long pid = whole.pid(Whole.COMMUNICATION);
        workshop.nadja().token();
        long cpu = Cpu.millis(pid);
        long started = System.nanoTime();
        long end = started + duration.toNanos();
        double[] millis;
        try (var threads = Executors.newFixedThreadPool(connections)) {
            List<Future<List<Double>>> samples = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                Ordered ordered =
                        workshop.projects().get(i % workshop.projects().size());
                samples.add(threads.submit(() -> append(ordered, end)));
            }
            var all = new ArrayList<Double>();
            for (Future<List<Double>> sample : samples) {
                all.addAll(sample.get());
            }
            millis = all.stream().mapToDouble(Double::doubleValue).toArray();
        }
        double seconds = (System.nanoTime() - started) / 1_000_000_000.0;
        return new Rate(
                millis.length / seconds,
                millis,
                (double) (Cpu.millis(pid) - cpu) / millis.length,
                Memory.residentMegabytes(pid));
    }

    private List<Double> append(Ordered ordered, long end) {
        String path = "/communication/api/projects/" + ordered.project() + "/entries";
        var entry = Map.of("kind", "CALL", "sentence", "Rezeptseiten sollen später kommen.", "seal", true);
        var millis = new ArrayList<Double>();
        while (System.nanoTime() < end) {
            long asked = System.nanoTime();
            workshop.nadja().post(path, entry).expect(201);
            millis.add(Figures.millis(System.nanoTime() - asked));
        }
        return millis;
    }
}
