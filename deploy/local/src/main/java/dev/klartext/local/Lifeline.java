package dev.klartext.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/**
 * Lets a part live as long as the process that started it: that process holds the part's standard input open, and the
 * operating system closes it however that process ends. So no test and no {@code kill -9} leaves parts behind.
 */
final class Lifeline {
    private static final String READY = "part is ready";

    private Lifeline() {}

    /** Whether a part with this log file can be used. */
    static boolean saysReady(Path log) throws IOException {
        return Files.readString(log).contains(READY);
    }

    /** Says that the part is ready, waits for the end of standard input or SIGTERM, and closes the part. */
    static void hold(AutoCloseable part) throws InterruptedException {
        var closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                part.close();
            } catch (Exception e) {
                e.printStackTrace();
            }
            closed.countDown();
        }));
        System.out.println(READY);
        Thread.ofPlatform().daemon().start(() -> {
            awaitEndOfInput();
            System.exit(0);
        });
        closed.await();
    }

    private static void awaitEndOfInput() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is ever sent.
            }
        } catch (IOException e) {
            // A broken pipe means the same as its end.
        }
    }
}
