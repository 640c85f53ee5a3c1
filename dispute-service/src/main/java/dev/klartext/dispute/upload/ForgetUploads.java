package dev.klartext.dispute.upload;

import dev.klartext.chassis.tenancy.AllAgencies;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Forgets uploads that nobody goes on with, over all agencies, so that they take no room in the store. */
@ApplicationScoped
class ForgetUploads {

    private static final int AT_ONCE = 500;

    @Inject
    AllAgencies allAgencies;

    @Inject
    DropUpload dropUpload;

    /** An upload whose time is over. */
    public record Candidate(UUID agencyId, UUID projectId, UUID id) {}

    @Scheduled(
            every = "{klartext.upload.forget-every}",
            delayed = "10m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        for (Candidate candidate : candidates()) {
            try {
                dropUpload.drop(candidate.agencyId(), candidate.projectId(), candidate.id());
            } catch (RuntimeException e) {
                // One file must not keep the others; it is tried again at the next round.
                Log.errorf(e, "Upload %s can't be forgotten", candidate.id());
            }
        }
    }

    private List<Candidate> candidates() {
        return allAgencies.find(
                "select agency_id, project_id, id from upload where expires_at < :now order by expires_at limit "
                        + AT_ONCE,
                Map.of("now", Instant.now()),
                Candidate.class);
    }
}
