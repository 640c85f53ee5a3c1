package dev.klartext.bench;

import dev.klartext.story.Eventually;
import dev.klartext.story.Multipart;
import dev.klartext.story.Whole;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** How long a client waits for what was drawn of a draft that is shown already; prints a report in Markdown. */
public final class Previews {
    private static final int RUNS = 3;
    private static final int PAGES = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final String PICTURES =
            "select count(*) from preview p join result_file f using (agency_id, project_id)"
                    + " where f.result_id = ?::uuid and f.sha256 = p.file_sha256 and p.tier = 'SCREEN'";

    private final Whole whole = Whole.running();
    private final Workshop workshop = new Workshop(whole, 1, 0);

    private Previews() {}

    public static void main(String[] none) {
        new Previews().run();
        System.exit(0);
    }

    private void run() {
        List<Double> photographs = new ArrayList<>();
        List<Double> firstPages = new ArrayList<>();
        List<Double> booklets = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            byte[] photograph = Portfolio.photograph(i);
            UUID draft = show("Foto.jpg", photograph);
            long shown = System.nanoTime();
            photographs.add(secondsUntil(draft, 1, shown));
            byte[] booklet = Portfolio.booklet(PAGES, i);
            draft = show("Heft.pdf", booklet);
            shown = System.nanoTime();
            firstPages.add(secondsUntil(draft, 1, shown));
            booklets.add(secondsUntil(draft, PAGES, shown));
        }
        System.out.printf(
                "%n# Previews on %s with %d cores%n%n| from \"shown\" to | median of %d | each |%n|---|---|---|%n",
                LocalDate.now(), Runtime.getRuntime().availableProcessors(), RUNS);
        line("the preview of a 20-megapixel JPEG", photographs);
        line("the first page of a PDF of " + PAGES + " pages", firstPages);
        line("all its pages", booklets);
        System.out.printf("%nThe first run starts the drawing process. Load: %s%n", Cpu.load());
    }

    private UUID show(String name, byte[] bytes) {
        Workshop.Ordered ordered = workshop.projects().getFirst();
        return workshop.nadja()
                .post(
                        "/results/api/projects/%s/deliverables/%s/results"
                                .formatted(ordered.project(), ordered.deliverable()),
                        new Multipart().field("why", "Darum").file("files", name, "application/octet-stream", bytes))
                .expect(201)
                .id("id");
    }

    private double secondsUntil(UUID draft, int pictures, long shown) {
        Eventually.get(PATIENCE, () -> pictures(draft), drawn -> drawn >= pictures);
        return (System.nanoTime() - shown) / 1e9;
    }

    private int pictures(UUID draft) {
        try {
            return Integer.parseInt(
                    whole.texts("dispute", PICTURES, draft.toString()).getFirst());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void line(String what, List<Double> seconds) {
        System.out.printf(
                "| %s | %.1f s | %s |%n",
                what,
                Figures.median(seconds),
                seconds.stream().map("%.1f"::formatted).collect(Collectors.joining(", ")));
    }
}
