package dev.klartext.bench;

import dev.klartext.bench.Workshop.Ordered;
import dev.klartext.story.Multipart;
import dev.klartext.story.Whole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How fast a file of 1 GB goes up through front door, service and file store, against {@code cp} on the same disk in the same
 * run, alone and four at once, and what memory the service takes meanwhile. Prints a report in Markdown.
 */
public final class Uploads {
    private static final int RUNS = 3;
    private static final int AT_ONCE = 4;
    private static final int MEGABYTE = 1_000_000;

    private final Whole whole = Whole.running();
    private final Workshop workshop = new Workshop(whole, 1, 0);
    private final Ordered ordered = workshop.projects().getFirst();
    private final Path folder = Path.of("target", "uploads");
    private final int megabytes;

    private Uploads(int megabytes) {
        this.megabytes = megabytes;
    }

    /** {@code [megabytes, 1000]} */
    public static void main(String[] given) throws Exception {
        new Uploads(given.length > 0 ? Integer.parseInt(given[0]) : 1000).run();
        System.exit(0);
    }

    private void run() throws Exception {
        Path film = film();
        List<Double> copied = new ArrayList<>();
        List<Double> written = new ArrayList<>();
        List<Double> uploaded = new ArrayList<>();
        List<Double> four = new ArrayList<>();
        double before = memory();
        double alone = 0;
        double together = 0;
        for (int run = 0; run < RUNS; run++) {
            copied.add(seconds(() -> command("cp", film.toString(), copy().toString())));
            Files.delete(copy());
            written.add(seconds(() -> {
                command("cp", film.toString(), copy().toString());
                return command("sync", copy().toString());
            }));
            Files.delete(copy());
            try (var peak = new PeakMemory(pid())) {
                uploaded.add(seconds(() -> discarded(sent(film))));
                alone = Math.max(alone, peak.megabytes());
            }
            try (var peak = new PeakMemory(pid())) {
                four.add(seconds(() -> atOnce(film)));
                together = Math.max(together, peak.megabytes());
            }
        }
        String upload = sent(film);
        double shown = seconds(() -> show(upload));
        System.out.printf("%n| %,d MB, median of %d | MB/s | each |%n|---|---|---|%n", megabytes, RUNS);
        line("`cp`", copied, 1);
        line("`cp` and `sync`", written, 1);
        line("one upload", uploaded, 1);
        line(AT_ONCE + " uploads at once, together", four, AT_ONCE);
        System.out.printf(
                "%nMemory (RSS) of the service: %.0f MB before, at most %.0f MB with one, %.0f MB with %d.%n",
                before, alone, together, AT_ONCE);
        System.out.printf("Showing the uploaded file (copy inside the store): %.1f s. Load: %s%n", shown, Cpu.load());
        Files.delete(film);
    }

    private void line(String what, List<Double> seconds, int files) {
        List<Double> rates =
                seconds.stream().map(each -> files * megabytes / each).toList();
        System.out.printf(
                "| %s | %.0f | %s |%n",
                what,
                Figures.median(rates),
                String.join(", ", rates.stream().map("%.0f"::formatted).toList()));
    }

    /** Bytes that nothing can squeeze, on the disk on which the file store lies too. */
    private Path film() throws IOException {
        Files.createDirectories(folder);
        Path film = folder.resolve("film.bin");
        byte[] bytes = new byte[MEGABYTE];
        Random random = new Random(7);
        try (var out = Files.newOutputStream(film)) {
            for (int i = 0; i < megabytes; i++) {
                random.nextBytes(bytes);
                out.write(bytes);
            }
        }
        return film;
    }

    private Path copy() {
        return folder.resolve("copy.bin");
    }

    private String sent(Path film) throws Exception {
        return new Upload(workshop.nadja(), ordered.project(), film).send();
    }

    private int discarded(String upload) {
        workshop.nadja()
                .delete("/results/api/projects/" + ordered.project() + "/uploads/" + upload)
                .expect(204);
        return 0;
    }

    private int atOnce(Path film) throws Exception {
        try (var senders = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<String>> sending = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                sending.add(senders.submit(() -> sent(film)));
            }
            for (Future<String> upload : sending) {
                discarded(upload.get());
            }
        }
        return 0;
    }

    private UUID show(String upload) {
        String path =
                "/results/api/projects/%s/deliverables/%s/results".formatted(ordered.project(), ordered.deliverable());
        return workshop.nadja()
                .post(path, new Multipart().field("why", "Der Rohschnitt").field("uploads", upload))
                .expect(201)
                .id("id");
    }

    private long pid() {
        return whole.pid("dispute");
    }

    private double memory() {
        return Memory.residentMegabytes(pid());
    }

    private static double seconds(Callable<?> work) throws Exception {
        long started = System.nanoTime();
        work.call();
        return Figures.millis(System.nanoTime() - started) / 1000;
    }

    private static int command(String... words) throws Exception {
        int code = new ProcessBuilder(words).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IOException(String.join(" ", words) + " ended with " + code);
        }
        return code;
    }
}
