package dev.klartext.dispute.preview;

import dev.klartext.chassis.files.FileStore;
import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.dispute.preview.drawing.Answer;
import dev.klartext.dispute.preview.drawing.Request;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Draws one claimed file: fetches it from the store, has it drawn, keeps each picture as soon as it is there. */
@ApplicationScoped
class DrawFile {

    private static final Logger LOG = Logger.getLogger(DrawFile.class);

    @Inject
    Tenancy tenancy;

    @Inject
    FileStore store;

    @Inject
    Drawings drawings;

    @Inject
    Previews previews;

    @Inject
    PreviewConfig config;

    @Inject
    MeterRegistry metrics;

    /**
     * @param painter gives the process; asked only if it is needed
     * @return whether the process is free for the next file
     */
    boolean draw(UUID agencyId, Drawing drawing, Supplier<Painter> painter) {
        if (drawing.tries() > config.tries()
                || drawing.size() > config.maxSize().asLongValue()) {
            end(agencyId, drawing, DrawingState.GIVEN_UP);
            return true;
        }
        try {
            paint(agencyId, drawing, painter.get());
            return true;
        } catch (PainterFailed failed) {
            LOG.warnf("Drawing a %s failed at try %d: %s", drawing.mediaType(), drawing.tries(), failed.getMessage());
            if (drawing.tries() >= config.tries()) {
                end(agencyId, drawing, DrawingState.GIVEN_UP);
            } else {
                again(agencyId, drawing, true);
            }
        } catch (Problem refused) {
            if (refused.kind() == Problems.UNAVAILABLE) {
                later(agencyId, drawing, refused);
                return false;
            }
            // The store does not have it, or refuses what was drawn.
            LOG.warnf("No preview of a %s: %s", drawing.mediaType(), refused.getMessage());
            end(agencyId, drawing, DrawingState.GIVEN_UP);
        } catch (RuntimeException away) {
            later(agencyId, drawing, away);
        }
        return false;
    }

    private void later(UUID agencyId, Drawing drawing, RuntimeException reason) {
        LOG.warnf("A preview is drawn later: %s", reason.getMessage());
        again(agencyId, drawing, false);
    }

    private void paint(UUID agencyId, Drawing drawing, Painter painter) {
        Path file = fetch(agencyId, drawing, painter.folder());
        try {
            Request request = new Request(file, painter.folder(), drawing.mediaType(), firstPage(agencyId, drawing));
            painter.draw(request, answer -> take(agencyId, drawing, file, answer));
        } finally {
            delete(file);
        }
    }

    private void take(UUID agencyId, Drawing drawing, Path file, Answer answer) {
        switch (answer) {
            case Answer.Pages pages -> tenancy.run(agencyId, tx -> drawings.pages(tx, drawing, pages.count()));
            case Answer.Drawn drawn -> keep(agencyId, drawing, file, drawn);
            case Answer.Done done -> end(agencyId, drawing, DrawingState.DRAWN);
            case Answer.Nothing nothing -> {
                LOG.infof("No preview of a %s: %s", drawing.mediaType(), nothing.reason());
                end(agencyId, drawing, DrawingState.GIVEN_UP);
            }
        }
    }

    private void keep(UUID agencyId, Drawing drawing, Path file, Answer.Drawn drawn) {
        StoredFile stored = drawn.file().equals(file)
                ? new StoredFile("", drawing.fileSha256(), drawing.size(), drawing.mediaType())
                : put(agencyId, drawing, drawn.file());
        Preview preview = new Preview(
                drawing.fileSha256(),
                drawn.page(),
                drawn.tier(),
                stored.sha256(),
                stored.mediaType(),
                stored.size(),
                drawn.width(),
                drawn.height());
        tenancy.run(agencyId, tx -> previews.add(tx, drawing.projectId(), preview));
    }

    private StoredFile put(UUID agencyId, Drawing drawing, Path picture) {
        try {
            return store.put(
                    agencyId, drawing.projectId(), picture.getFileName().toString(), picture);
        } finally {
            delete(picture);
        }
    }

    private int firstPage(UUID agencyId, Drawing drawing) {
        return tenancy.in(agencyId, tx -> previews.of(tx, drawing.projectId(), List.of(drawing.fileSha256())))
                .get(drawing.fileSha256())
                .nextPage();
    }

    private Path fetch(UUID agencyId, Drawing drawing, Path folder) {
        Path file = folder.resolve(drawing.fileSha256());
        try (InputStream bytes = store.open(agencyId, drawing.projectId(), drawing.fileSha256())) {
            Files.copy(bytes, file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void again(UUID agencyId, Drawing drawing, boolean counted) {
        tenancy.run(agencyId, tx -> drawings.again(tx, drawing, Instant.now().plus(config.pause()), counted));
    }

    private void end(UUID agencyId, Drawing drawing, DrawingState state) {
        tenancy.run(agencyId, tx -> drawings.end(tx, drawing, state));
        metrics.counter("klartext.previews", "outcome", state.name().toLowerCase(java.util.Locale.ROOT))
                .increment();
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
