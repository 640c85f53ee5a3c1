package dev.klartext.bench;

import dev.klartext.story.Api;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.DoubleStream;

/** How long one person's addresses take to answer, over several connections at once that ask without a pause. */
final class Readers {
    private static final int RUNS = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration RUN = Duration.ofSeconds(10);

    private final Api person;
    private final int connections;

    Readers(Api person, int connections) {
        this.person = person;
        this.connections = connections;
    }

    /** Milliseconds of each request, run by run, after the warm-up. */
    List<double[]> ask(String path) throws Exception {
        ask(path, WARM_UP);
        List<double[]> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            runs.add(ask(path, RUN));
        }
        return runs;
    }

    static double median(List<double[]> runs, double percent) {
        return Figures.median(
                runs.stream().map(run -> Figures.percentile(run, percent)).toList());
    }

    private double[] ask(String path, Duration duration) throws Exception {
        person.token();
        long end = System.nanoTime() + duration.toNanos();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            List<Future<List<Double>>> all = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                all.add(threads.submit(() -> askUntil(path, end)));
            }
            DoubleStream.Builder samples = DoubleStream.builder();
            for (Future<List<Double>> each : all) {
                each.get().forEach(samples::add);
            }
            return samples.build().toArray();
        }
    }

    private List<Double> askUntil(String path, long end) {
        List<Double> samples = new ArrayList<>();
        while (System.nanoTime() < end) {
            long started = System.nanoTime();
            person.get(path).expect(200);
            samples.add(Figures.millis(System.nanoTime() - started));
        }
        return samples;
    }
}
