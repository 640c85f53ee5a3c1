package dev.klartext.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The server process of PostgreSQL, which is another one than the Java process that launched it. */
final class DatabaseServer {
    private DatabaseServer() {}

    /**
     * Ends the server as a crash would.
     *
     * @param directory of the part, as {@link Postgres} has it
     */
    static void kill(Path directory) {
        running(directory.resolve("data/postmaster.pid")).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    /** Ends this process when the server has ended, so that nobody takes a launcher without its server for alive. */
    static void endTogether(Path directory) {
        running(directory.resolve("data/postmaster.pid"))
                .ifPresent(process -> process.onExit().thenRun(() -> System.exit(1)));
    }

    private static Optional<ProcessHandle> running(Path pidFile) {
        try {
            long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            return ProcessHandle.of(pid)
                    .filter(process -> process.info().command().orElse("").endsWith("postgres"));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
