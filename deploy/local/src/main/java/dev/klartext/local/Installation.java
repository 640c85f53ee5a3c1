package dev.klartext.local;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** All parts of a local installation: starts them together, each as soon as what it needs is ready. */
final class Installation {
    private final Home home;
    private final Progress progress;
    private final Map<String, Part> parts;
    private final Map<String, PartProcess> running = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    Installation(Home home, Set<String> without, Progress progress) {
        this.home = home;
        this.progress = progress;
        this.parts = Part.all(home, without).stream().collect(Collectors.toMap(Part::name, part -> part));
    }

    /** Returns when every part is ready; if one fails, all are stopped and its last lines are thrown. */
    void start() {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var ready = new HashMap<String, CompletableFuture<Void>>();
            var failed = new CompletableFuture<Void>();
            inOrderOfNeed().forEach(part -> {
                var needed = part.needs().stream().map(ready::get).toArray(CompletableFuture[]::new);
                var future = CompletableFuture.allOf(needed).thenRunAsync(() -> start(part), threads);
                future.whenComplete((done, failure) -> {
                    if (failure != null && failed.completeExceptionally(failure)) {
                        stop();
                    }
                });
                ready.put(part.name(), future);
            });
            var all = CompletableFuture.allOf(ready.values().toArray(CompletableFuture[]::new));
            CompletableFuture.anyOf(all, failed).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Stops the front door, then the services, then what they use, and PostgreSQL last. */
    void stop() {
        stopping = true;
        Comparator<Integer> falling = Comparator.reverseOrder();
        parts.values().stream().map(Part::stage).distinct().sorted(falling).forEach(this::stop);
    }

    /** Ends a part as {@code kill -9} does; PostgreSQL with its server process and not only with what launched it. */
    void kill(String name) {
        if (name.equals(Part.POSTGRES)) {
            DatabaseServer.kill(home.part(name));
        }
        running.remove(name).kill();
    }

    long pid(String name) {
        return running.get(name).pid();
    }

    /** Starts a part again that was killed; returns when it is ready. */
    void restart(String name) {
        start(parts.get(name));
    }

    private void start(Part part) {
        long started = System.nanoTime();
        part.prepare().run();
        PartProcess process = launch(part);
        process.await(part.ready());
        progress.ready(part.name(), Duration.ofNanos(System.nanoTime() - started));
        process.whenEnded(() -> reportEnd(part, process));
    }

    /** Together with {@link #stop(int)}: nothing is launched once stopping has begun. */
    private synchronized PartProcess launch(Part part) {
        if (stopping) {
            throw new PartFailed(part.name(), "was not started", List.of());
        }
        var process = PartProcess.start(part.name(), part.command(), part.environment(), home.log(part.name()));
        running.put(part.name(), process);
        home.remember(process.handle());
        return process;
    }

    private void stop(int stage) {
        List<PartProcess> processes;
        synchronized (this) {
            processes = running.values().stream()
                    .filter(process -> parts.get(process.name()).stage() == stage)
                    .toList();
        }
        processes.parallelStream().forEach(PartProcess::stop);
    }

    private void reportEnd(Part part, PartProcess process) {
        if (!stopping && running.get(part.name()) == process) {
            progress.line("%s has ended by itself; the rest goes on. Its log: %s", part.name(), home.log(part.name()));
        }
    }

    private List<Part> inOrderOfNeed() {
        return parts.values().stream()
                .sorted(Comparator.comparingInt(part -> part.needs().size()))
                .toList();
    }
}
