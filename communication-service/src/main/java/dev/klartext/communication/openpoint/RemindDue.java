package dev.klartext.communication.openpoint;

import dev.klartext.chassis.tenancy.AllAgencies;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reminds of what is due, over all agencies; several replicas may do it at once. */
@ApplicationScoped
class RemindDue {

    @Inject
    AllAgencies agencies;

    @Inject
    RemindAgency remindAgency;

    /** An agency that has points to look at. */
    public record Due(UUID agencyId) {}

    @Scheduled(every = "{klartext.openpoint.remind-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remindAll() {
        Instant now = Instant.now();
        for (Due due : due(now)) {
            try {
                remindAgency.remind(due.agencyId(), now);
            } catch (RuntimeException e) {
                // One agency must not keep the others from being reminded; it is tried again at the next round.
                Log.errorf(e, "The reminders of agency %s can't be made", due.agencyId());
            }
        }
    }

    /** Somewhere the day has begun when it has begun in the east; each agency asks its own clock then. */
    List<Due> due(Instant now) {
        LocalDate furthest = LocalDate.ofInstant(now, ZoneOffset.ofHours(14));
        return agencies.find(
                "select distinct agency_id from open_point where closed_at is null and look_on <= :today",
                Map.of("today", furthest),
                Due.class);
    }
}
