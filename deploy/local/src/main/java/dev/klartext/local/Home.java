package dev.klartext.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The data directory of a local installation.
 *
 * @param checkout directory of the sources
 * @param data {@code KLARTEXT_HOME}, or {@code .klartext} in the checkout
 */
record Home(Path checkout, Path data) {
    /** Written by a running installation, so that a second one can ask whether that process still lives. */
    private static final String PROCESS_ID = "up.pid";

    private static final String STARTED = "started.pids";

    static Home of(Path checkout, String klartextHome) {
        Path root = checkout.toAbsolutePath().normalize();
        return new Home(root, klartextHome == null || klartextHome.isBlank()
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
            Files.writeString(data.resolve(PROCESS_ID), Long.toString(ProcessHandle.current().pid()));
        } catch (IOException e) {
            throw new Refused("The data directory %s can't be written: %s.", data, e.getMessage());
        }
    }

    /** Notes a process that we started, so that it can be ended if we are killed. */
    void remember(long pid) {
        try {
            Files.writeString(data.resolve(STARTED), pid + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends what a killed {@code up} has left running. */
    void endLeftovers() {
        if (user().isPresent() || !Files.exists(data.resolve(STARTED))) {
            return;
        }
        try {
            Files.readAllLines(data.resolve(STARTED)).stream()
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)).stream())
                    .filter(process -> process.info().commandLine().orElse("").contains(checkout.toString()))
                    .forEach(Home::end);
            Files.delete(data.resolve(STARTED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(ProcessHandle process) {
        var descendants = process.descendants().toList();
        descendants.forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            process.onExit().get(10, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            process.destroyForcibly();
        }
    }

    /** The process that uses this directory now. */
    Optional<ProcessHandle> user() {
        try {
            long pid = Long.parseLong(Files.readString(data.resolve(PROCESS_ID)).strip());
            return ProcessHandle.of(pid)
                    .filter(process -> process.pid() != ProcessHandle.current().pid())
                    .filter(process -> process.info().commandLine().orElse("").contains("dev.klartext.local.Up"));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
