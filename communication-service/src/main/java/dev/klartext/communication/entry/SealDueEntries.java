package dev.klartext.communication.entry;

import dev.klartext.chassis.tenancy.AllAgencies;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.communication.evidence.LogKind;
import dev.klartext.communication.evidence.Logs;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Seals what nobody took back in time, over all agencies; several replicas may do it at once. */
@ApplicationScoped
class SealDueEntries {

    @Inject
    AllAgencies agencies;

    @Inject
    Tenancy tenancy;

    @Inject
    Logs logs;

    @Inject
    SealEntries seal;

    /** A log that holds something due. */
    public record DueLog(UUID agencyId, UUID projectId, LogKind log) {}

    @Scheduled(every = "{klartext.entry.seal-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sealAll() {
        Instant now = Instant.now();
        for (DueLog due : due(now)) {
            try {
                tenancy.run(due.agencyId(), tx -> seal.due(tx, logs.lock(tx, due.projectId(), due.log()), now));
            } catch (RuntimeException e) {
                // One project must not keep the others from being sealed; it is tried again at the next round.
                Log.errorf(e, "The %s log of project %s can't be sealed", due.log(), due.projectId());
            }
        }
    }

    private List<DueLog> due(Instant now) {
        return agencies.find("""
                select distinct agency_id, project_id, log from entry
                where number is null and seal_at <= :now limit 500""", Map.of("now", now), DueLog.class);
    }
}
