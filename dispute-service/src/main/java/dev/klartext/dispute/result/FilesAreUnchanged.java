package dev.klartext.dispute.result;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.files.FileStore;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.text.Text;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * An approval and a choice of pictures name the bytes that were shown, so that it is asked first whether the store still has them. All of them are
 * read, before the transaction: nobody reads gigabytes while the project is locked. What takes longer than a person waits is
 * read beside the request, from the moment at which the page of confirmation is shown (deploy/adr/0018).
 */
@ApplicationScoped
public class FilesAreUnchanged {

    private static final Logger LOG = Logger.getLogger(FilesAreUnchanged.class);

    /** Files that are read at the same time beside requests. */
    private static final int READERS = 2;

    /** How long a comparison counts if nobody writes the file anew: time to read a page and to think it over. */
    private static final Duration COUNTS = Duration.ofMinutes(15);

    @Inject
    Tenancy tenancy;

    @Inject
    ResultFiles files;

    @Inject
    FileStore store;

    @Inject
    MeterRegistry metrics;

    @Inject
    ResultConfig config;

    private final ExecutorService readers = Executors.newFixedThreadPool(
            READERS, Thread.ofPlatform().daemon().name("compare-", 0).factory());
    private final Comparisons comparisons = new Comparisons(readers, COUNTS, Clock.systemUTC());

    /** Begins with what takes long, while somebody reads what they are about to approve. */
    public void begin(Grant grant, UUID resultId) {
        List<ResultFile> shown = shown(grant, resultId);
        if (atOnce(shown)) {
            return;
        }
        try {
            shown.forEach(file -> comparison(grant, file));
        } catch (Problem storeAway) {
            LOG.debug("The approval will say it if the store is still away", storeAway);
        }
    }

    /** Refuses other bytes than were shown, and what is not compared yet after a while. */
    public void check(Grant grant, UUID resultId) {
        List<ResultFile> shown = shown(grant, resultId);
        if (atOnce(shown)) {
            shown.stream()
                    .filter(file -> !unchanged(grant, file))
                    .findFirst()
                    .ifPresent(file -> changed(grant, resultId, file));
            return;
        }
        Instant end = Instant.now().plus(config.compareWithin());
        List<CompletableFuture<Boolean>> begun =
                shown.stream().map(file -> comparison(grant, file)).toList();
        for (int i = 0; i < shown.size(); i++) {
            if (!answer(begun.get(i), shown.get(i), end)) {
                changed(grant, resultId, shown.get(i));
            }
        }
    }

    private List<ResultFile> shown(Grant grant, UUID resultId) {
        return tenancy.in(grant.agencyId(), tx -> files.of(tx, grant.projectId(), resultId));
    }

    private boolean atOnce(List<ResultFile> shown) {
        return shown.stream().mapToLong(ResultFile::size).sum()
                <= config.compareAtOnce().asLongValue();
    }

    private CompletableFuture<Boolean> comparison(Grant grant, ResultFile file) {
        return store.mark(grant.agencyId(), grant.projectId(), file.sha256())
                .map(mark ->
                        comparisons.of(grant.projectId() + "/" + file.sha256(), mark, () -> unchanged(grant, file)))
                .orElseGet(() -> CompletableFuture.completedFuture(false));
    }

    private boolean unchanged(Grant grant, ResultFile file) {
        return store.unchanged(grant.agencyId(), grant.projectId(), file.sha256(), file.size());
    }

    private static boolean answer(CompletableFuture<Boolean> begun, ResultFile file, Instant end) {
        try {
            return begun.get(Math.max(0, Duration.between(Instant.now(), end).toMillis()), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw Problems.NOT_YET.because(Text.of(
                    "Wir vergleichen „" + file.name() + "“ noch Byte für Byte mit dem, was gezeigt wurde; bei großen"
                            + " Dateien dauert das. Bitte versuchen Sie es in einer Minute noch einmal.",
                    "We are still comparing “" + file.name() + "” byte by byte with what was shown; with large files"
                            + " that takes a while. Please try once more in a minute."));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @PreDestroy
    void stop() {
        readers.shutdownNow();
    }

    /** The alarm of ops is {@code klartext_files_changed_total}: somebody wrote into the store beside us. */
    private void changed(Grant grant, UUID resultId, ResultFile file) {
        LOG.errorf(
                "The store has other bytes than were shown: result %s, file %s of project %s",
                resultId, file.sha256(), grant.projectId());
        metrics.counter("klartext.files.changed").increment();
        throw Problems.NOT_YET.because(Text.of(
                "„" + file.name() + "“ liegt bei uns nicht mehr so, wie es gezeigt wurde. Das liegt an uns, nicht an"
                        + " Ihnen. Über diese Version lässt sich deshalb nicht entscheiden; bitten Sie "
                        + grant.agencyName()
                        + ", sie noch einmal zu zeigen.",
                "“" + file.name() + "” no longer lies with us as it was shown. That is our fault, not yours. So nobody"
                        + " can decide on this version; please ask " + grant.agencyName() + " to show it once more."));
    }
}
