package dev.klartext.bench;

import dev.klartext.bench.Workshop.Ordered;
import dev.klartext.story.Multipart;
import dev.klartext.story.Whole;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/**
 * How long it takes from "Freigeben" until the entry stands in the history, in the database of the other service: through
 * two transactions, the relay, Kafka and the inbox. One at a time, as people do.
 */
final class Approvals {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long LOOK_NANOS = 200_000;

    private final Whole whole;
    private final Workshop workshop;

    Approvals(Whole whole, Workshop workshop) {
        this.whole = whole;
        this.workshop = workshop;
    }

    /**
     * Milliseconds from sending the request.
     *
     * @param toEntry until the entry is committed and can be read
     * @param toAnswer until the answer is there
     */
    record Samples(double[] toEntry, double[] toAnswer) {}

    Samples run(int count) throws SQLException {
        var samples = new Samples(new double[count], new double[count]);
        try (var connection = whole.database("communication");
                var size =
                        connection.prepareStatement("select size from log where project_id = ? and kind = 'SHARED'")) {
            for (int i = 0; i < count; i++) {
                Ordered ordered =
                        workshop.projects().get(i % workshop.projects().size());
                long before = size(size, ordered.project());
                UUID result = show(ordered, i);
                await(size, ordered.project(), before + 1);
                String path = "/results/api/projects/%s/results/%s/decisions".formatted(ordered.project(), result);
                workshop.clara().token();
                long started = System.nanoTime();
                workshop.clara().post(path, Map.of("decision", "APPROVE")).expect(201);
                samples.toAnswer()[i] = Figures.millis(System.nanoTime() - started);
                await(size, ordered.project(), before + 2);
                samples.toEntry()[i] = Figures.millis(System.nanoTime() - started);
            }
        }
        return samples;
    }

    private UUID show(Ordered ordered, int number) {
        String path =
                "/results/api/projects/%s/deliverables/%s/results".formatted(ordered.project(), ordered.deliverable());
        var form = new Multipart()
                .field("why", "Öffnungszeiten ganz oben")
                .field("link", "https://entwurf.example/" + number);
        return workshop.nadja().post(path, form).expect(201).id("id");
    }

    private static void await(PreparedStatement size, UUID project, long wanted) throws SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (size(size, project) < wanted) {
            if (System.nanoTime() > end) {
                throw new AssertionError("The entry did not arrive within " + PATIENCE.toSeconds() + " s");
            }
            java.util.concurrent.locks.LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private static long size(PreparedStatement size, UUID project) throws SQLException {
        size.setObject(1, project);
        try (var rows = size.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }
}
