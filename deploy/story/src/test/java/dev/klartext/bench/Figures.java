package dev.klartext.bench;

import java.util.Arrays;
import java.util.List;

/** Figures of several runs, and how they are read. */
final class Figures {
    private Figures() {}

    /** The value below which so many per cent of the samples lie (nearest rank). */
    static double percentile(double[] samples, double percent) {
        double[] sorted = samples.clone();
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(0, rank - 1)];
    }

    static double median(List<Double> values) {
        return percentile(values.stream().mapToDouble(Double::doubleValue).toArray(), 50);
    }

    static double millis(long nanos) {
        return nanos / 1_000_000.0;
    }
}
