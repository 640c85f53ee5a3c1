package dev.klartext.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A part that runs as a process of its own and writes to a log file. */
public final class PartProcess {
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final String name;
    private final Path log;
    private final Process process;

    private PartProcess(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
        // Holds the process's input, which is its lifeline, for as long as it lives and whoever forgets this object.
        Thread.ofPlatform().daemon().name("part-" + name).start(process.onExit()::join);
    }

    /**
     * Starts a part.
     *
     * @param environment added to our own environment
     * @param log is replaced
     */
    static PartProcess start(String name, List<String> command, Map<String, String> environment, Path log) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            Files.deleteIfExists(log);
            // Ctrl-C in a terminal reaches every process of the group; parts must wait until they are stopped in order.
            var shielded = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "part"));
            shielded.addAll(command);
            var builder = new ProcessBuilder(shielded).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            return new PartProcess(name, log, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** Waits until the part says that it is ready, as our own parts do. */
    PartProcess awaitReady() {
        return await(() -> Lifeline.saysReady(log));
    }

    /** Waits until the check passes; a part that ends meanwhile or takes longer than six minutes has failed. */
    PartProcess await(Check check) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!passes(check)) {
            if (!alive()) {
                throw new PartFailed(name, "ended while it was starting", lastLines(20));
            }
            if (System.nanoTime() > deadline) {
                stop();
                throw new PartFailed(name, "was not ready after " + PATIENCE.toMinutes() + " minutes", lastLines(20));
            }
            pause();
        }
        return this;
    }

    /** Ends the part in its own way; after 20 seconds without asking. */
    public void stop() {
        try {
            process.destroy();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the part as {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Does something when the part ends, for whatever reason. */
    void whenEnded(Runnable reaction) {
        process.onExit().thenRun(reaction);
    }

    List<String> lastLines(int count) {
        try {
            List<String> lines = Files.readAllLines(log);
            return lines.subList(Math.max(0, lines.size() - count), lines.size());
        } catch (IOException e) {
            return List.of("(no log: " + e.getMessage() + ")");
        }
    }

    private boolean passes(Check check) {
        try {
            return check.passes();
        } catch (IOException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a part was starting", e);
        }
    }

    /** Whether a part can be used; what can't be read yet is not ready yet. */
    interface Check {
        boolean passes() throws IOException;
    }
}
