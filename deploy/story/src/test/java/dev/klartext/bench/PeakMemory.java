package dev.klartext.bench;

/** Looks ten times a second how much memory a process takes, and keeps the most. */
final class PeakMemory implements AutoCloseable {
    private static final long EVERY_MILLIS = 100;

    private final Thread looking;
    private volatile double megabytes;

    PeakMemory(long pid) {
        looking = Thread.ofVirtual().start(() -> {
            try {
                while (true) {
                    megabytes = Math.max(megabytes, Memory.residentMegabytes(pid));
                    Thread.sleep(EVERY_MILLIS);
                }
            } catch (InterruptedException closed) {
                // Nobody asks any more.
            }
        });
    }

    double megabytes() {
        return megabytes;
    }

    @Override
    public void close() {
        looking.interrupt();
    }
}
