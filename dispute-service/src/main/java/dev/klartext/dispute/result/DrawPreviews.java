package dev.klartext.dispute.result;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Draws what is looked at before a file is opened: of a picture a smaller one, of a PDF its first page.
 *
 * <p>A preview is a help and never a condition: a file that is damaged, too large or too slow to draw is shown without.
 */
@ApplicationScoped
class DrawPreviews {

    private static final Logger LOG = Logger.getLogger(DrawPreviews.class);

    @Inject
    ResultConfig config;

    /** Two at once: a picture in memory takes up to 200 MB while it is drawn. */
    private final ExecutorService painters = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().name("preview-", 0).daemon().factory());

    /** The pictures of a file; empty where none can be drawn. The caller deletes their files. */
    Optional<Preview> of(Path bytes, String mediaType) {
        FileKind kind = FileKind.of(mediaType);
        if (kind == FileKind.OTHER) {
            return Optional.empty();
        }
        Future<Preview> drawing = painters.submit(() -> draw(kind, bytes, mediaType));
        try {
            return Optional.of(drawing.get(config.previewTimeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            drawing.cancel(true);
            LOG.warnf("No preview of a file of type %s: it took longer than %s", mediaType, config.previewTimeout());
        } catch (ExecutionException e) {
            LOG.infof("No preview of a file of type %s: %s", mediaType, e.getCause());
        } catch (InterruptedException e) {
            drawing.cancel(true);
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private static Preview draw(FileKind kind, Path bytes, String mediaType) throws Exception {
        return kind == FileKind.PDF
                ? Preview.ofPage(PdfPage.first(bytes))
                : Preview.ofPicture(Picture.read(bytes, Preview.LARGE), mediaType, bytes);
    }

    @PreDestroy
    void stop() {
        painters.shutdownNow();
    }
}
