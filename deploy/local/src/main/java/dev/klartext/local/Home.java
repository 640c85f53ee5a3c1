package dev.klartext.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * The data directory of a local installation.
 *
 * @param checkout directory of the sources
 * @param data {@code KLARTEXT_HOME}, or {@code .klartext} in the checkout
 */
record Home(Path checkout, Path data) {
    /** Written by a running installation, so that a second one can ask whether that process still lives. */
    private static final String USER = "up.pid";

    private static final String STARTED = "started.pids";

    static Home of(Path checkout, String klartextHome) {
        Path root = checkout.toAbsolutePath().normalize();
        return new Home(
                root,
                klartextHome == null || klartextHome.isBlank()
                        ? root.resolve(".klartext")
                        : Path.of(klartextHome).toAbsolutePath());
    }

    Path part(String name) {
        return data.resolve(name);
    }

    Path log(String name) {
        return data.resolve("logs").resolve(name + ".log");
    }

    /** Deletes what former starts left: all data, all mails, all accounts. */
    void clear() {
        if (!Files.exists(data)) {
            return;
        }
        if (!Files.exists(data.resolve(USER))) {
            throw new Refused("%s was not made by Klartext, so --fresh deletes nothing there.", data);
        }
        try (var files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void claim() {
        try {
            Files.createDirectories(data);
            Files.writeString(data.resolve(USER), identity(ProcessHandle.current()));
        } catch (IOException e) {
            throw new Refused("The data directory %s can't be written: %s.", data, e.getMessage());
        }
    }

    /** The other process that uses this directory now. */
    Optional<ProcessHandle> user() {
        return noted(USER)
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .findAny();
    }

    /** Notes a process that we started, so that it can be ended if we are killed. */
    void remember(ProcessHandle process) {
        try {
            String line = identity(process) + "\n";
            Files.writeString(data.resolve(STARTED), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends what a killed {@code up} has left running. */
    void endLeftovers() {
        if (user().isPresent()) {
            return;
        }
        noted(STARTED).forEach(Home::end);
        try {
            Files.deleteIfExists(data.resolve(STARTED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of the noted processes that still live. */
    private Stream<ProcessHandle> noted(String file) {
        if (!Files.exists(data.resolve(file))) {
            return Stream.empty();
        }
        try {
            return Files.readAllLines(data.resolve(file)).stream()
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line.split(" ")[0])).stream()
                            .filter(process -> identity(process).equals(line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A number is given to another process later; together with the time of its start it is not. */
    static String identity(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static void end(ProcessHandle process) {
        List<ProcessHandle> all =
                Stream.concat(process.descendants(), Stream.of(process)).toList();
        all.forEach(ProcessHandle::destroy);
        for (ProcessHandle one : all) {
            try {
                one.onExit().get(10, TimeUnit.SECONDS);
            } catch (InterruptedException | ExecutionException | TimeoutException e) {
                one.destroyForcibly();
            }
        }
    }
}
