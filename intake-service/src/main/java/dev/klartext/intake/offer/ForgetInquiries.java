package dev.klartext.intake.offer;

import dev.klartext.chassis.tenancy.AllAgencies;
import dev.klartext.chassis.tenancy.Tenancy;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Deletes inquiries of which nothing came, over all agencies; the draft that was made from one keeps its own record. */
@ApplicationScoped
class ForgetInquiries {

    @Inject
    InquiryRetention retention;

    @Inject
    AllAgencies allAgencies;

    @Inject
    Inquiries inquiries;

    @Inject
    Tenancy tenancy;

    /** An agency that has inquiries nobody has touched for long. */
    public record Candidate(UUID agencyId) {}

    @Scheduled(
            every = "{klartext.inquiry.forget-every}",
            delayed = "20m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        Instant before = OffsetDateTime.now(ZoneOffset.UTC)
                .minusMonths(retention.keptMonths())
                .toInstant();
        for (Candidate candidate : candidates(before)) {
            try {
                int forgotten = tenancy.in(candidate.agencyId(), tx -> inquiries.forget(tx, before));
                Log.infof("%d inquiries of agency %s are deleted", forgotten, candidate.agencyId());
            } catch (RuntimeException e) {
                // One agency must not keep the others' inquiries; it is tried again at the next round.
                Log.errorf(e, "Inquiries of agency %s can't be deleted", candidate.agencyId());
            }
        }
    }

    private List<Candidate> candidates(Instant before) {
        return allAgencies.find(
                "select distinct agency_id from inquiry where coalesce(decided_at, received_at) < :before",
                Map.of("before", before),
                Candidate.class);
    }
}
