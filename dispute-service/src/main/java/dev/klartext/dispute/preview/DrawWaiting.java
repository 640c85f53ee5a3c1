package dev.klartext.dispute.preview;

import dev.klartext.chassis.background.Loop;
import dev.klartext.chassis.tenancy.AllAgencies;
import dev.klartext.chassis.tenancy.Tenancy;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Draws what waits, over all agencies, one file after the other: a draft is shown at once, its previews follow. */
@ApplicationScoped
class DrawWaiting {

    @Inject
    AllAgencies agencies;

    @Inject
    Tenancy tenancy;

    @Inject
    Drawings drawings;

    @Inject
    DrawFile drawFile;

    @Inject
    PreviewConfig config;

    private Loop loop;
    private volatile Painter painter;
    private Instant lastWork = Instant.now();

    /** A file of some agency that waits. */
    public record Waiting(UUID agencyId, UUID projectId, String fileSha256) {}

    void start(@Observes StartupEvent event) {
        loop = Loop.start("previews", this::drawNext);
    }

    /** A file under way is left to another replica, or to the next start: its claim ends by itself. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.stop();
        putAway();
    }

    /** Tells that there is something to draw. */
    void wake() {
        loop.wake();
    }

    /** The drawing process of this replica; empty while there is none. */
    Optional<Long> pid() {
        return Optional.ofNullable(painter).map(Painter::pid);
    }

    /** Draws one file; true if there may be more to do at once. */
    private boolean drawNext() {
        for (Waiting waiting : waiting()) {
            Optional<Drawing> claimed = tenancy.in(
                    waiting.agencyId(),
                    tx -> drawings.claim(tx, waiting.projectId(), waiting.fileSha256(), config.claim()));
            if (claimed.isPresent()) {
                draw(waiting.agencyId(), claimed.get());
                return true;
            }
        }
        if (lastWork.plus(config.idle()).isBefore(Instant.now())) {
            putAway();
        }
        return false;
    }

    private void draw(UUID agencyId, Drawing claimed) {
        boolean ended = false;
        try {
            ended = drawFile.draw(agencyId, claimed, this::painter);
        } finally {
            lastWork = Instant.now();
            if (!ended) {
                // It is gone, or still busy with what was given up.
                putAway();
            }
        }
    }

    private Painter painter() {
        if (painter == null) {
            painter = new Painter(config);
        }
        return painter;
    }

    private void putAway() {
        if (painter != null) {
            painter.close();
            painter = null;
        }
    }

    private List<Waiting> waiting() {
        return agencies.find(
                "select agency_id, project_id, file_sha256 from drawing"
                        + " where state = 'WAITING' and due_at <= now() order by due_at limit 10",
                Map.of(),
                Waiting.class);
    }
}
