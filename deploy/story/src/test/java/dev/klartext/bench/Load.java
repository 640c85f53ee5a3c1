package dev.klartext.bench;

import dev.klartext.story.Api;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Several connections that name participants in several projects, as fast as they are allowed to. */
final class Load implements AutoCloseable {
    private final Writer writer;
    private final List<UUID> projects;
    private final Semaphore allowed = new Semaphore(0);
    private final AtomicInteger next = new AtomicInteger();
    private final Set<String> acknowledged = new ConcurrentSkipListSet<>();
    private final ExecutorService connections;
    private final List<Future<?>> running = new ArrayList<>();
    private final int writes;

    Load(Api api, List<UUID> projects, int connections, int writes) {
        this.writer = new Writer(api);
        this.projects = projects;
        this.writes = writes;
        this.connections = Executors.newFixedThreadPool(connections);
        for (int i = 0; i < connections; i++) {
            running.add(this.connections.submit(this::write));
        }
    }

    void allow(int more) {
        allowed.release(more);
    }

    /** Waits until so many writes are acknowledged in all. */
    void awaitAcknowledged(int count) throws Exception {
        long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (acknowledged.size() < count) {
            for (Future<?> connection : running) {
                if (connection.isDone()) {
                    connection.get();
                }
            }
            if (System.nanoTime() > end) {
                throw new AssertionError(acknowledged.size() + " of " + count + " writes after three minutes");
            }
            Thread.sleep(5);
        }
    }

    int acknowledged() {
        return acknowledged.size();
    }

    /** The names that intake has acknowledged in a project. */
    List<String> acknowledgedIn(UUID project) {
        return acknowledged.stream()
                .filter(name -> projectOf(name).equals(project))
                .toList();
    }

    @Override
    public void close() throws InterruptedException {
        connections.shutdownNow();
        connections.awaitTermination(1, TimeUnit.MINUTES);
    }

    private Void write() throws InterruptedException {
        while (true) {
            int number = next.getAndIncrement();
            if (number >= writes) {
                return null;
            }
            allowed.acquire();
            String name = "Drucker %04d".formatted(number);
            writer.nameParticipant(projectOf(name), name, "kill-" + projects.getFirst() + "-" + number);
            acknowledged.add(name);
        }
    }

    private UUID projectOf(String name) {
        return projects.get(Integer.parseInt(name.substring(name.length() - 4)) % projects.size());
    }
}
