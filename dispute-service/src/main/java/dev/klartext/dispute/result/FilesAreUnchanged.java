package dev.klartext.dispute.result;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.files.FileStore;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.text.Text;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * An approval names the bytes that were shown, so that it is asked first whether the store still has them. All of them are
 * read, before the transaction: nobody reads gigabytes while the project is locked.
 */
@ApplicationScoped
public class FilesAreUnchanged {

    private static final Logger LOG = Logger.getLogger(FilesAreUnchanged.class);

    @Inject
    Tenancy tenancy;

    @Inject
    ResultFiles files;

    @Inject
    FileStore store;

    @Inject
    MeterRegistry metrics;

    public void check(Grant grant, UUID resultId) {
        UUID project = grant.projectId();
        tenancy.in(grant.agencyId(), tx -> files.of(tx, project, resultId)).stream()
                .filter(file -> !store.unchanged(grant.agencyId(), project, file.sha256(), file.size()))
                .findFirst()
                .ifPresent(file -> changed(grant, resultId, file));
    }

    /** The alarm of ops is {@code klartext_files_changed_total}: somebody wrote into the store beside us. */
    private void changed(Grant grant, UUID resultId, ResultFile file) {
        LOG.errorf(
                "The store has other bytes than were shown: result %s, file %s of project %s",
                resultId, file.sha256(), grant.projectId());
        metrics.counter("klartext.files.changed").increment();
        throw Problems.NOT_YET.because(Text.of(
                "„" + file.name() + "“ liegt bei uns nicht mehr so, wie es gezeigt wurde. Das liegt an uns, nicht an"
                        + " Ihnen. Freigeben lässt sich diese Version deshalb nicht; bitten Sie " + grant.agencyName()
                        + ", sie noch einmal zu zeigen.",
                "“" + file.name() + "” no longer lies with us as it was shown. That is our fault, not yours. So this"
                        + " version can't be approved; please ask " + grant.agencyName() + " to show it once more."));
    }
}
