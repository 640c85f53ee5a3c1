package dev.klartext.dispute.review;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.dispute.result.AgencyTimes;
import dev.klartext.dispute.result.Deciders;
import dev.klartext.dispute.result.ReviewDeadline;
import dev.klartext.dispute.result.WhoDecides;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Asks who decides now to confirm approvals and answers whose authority had ended before: the client should not be bound by somebody whose
 * word it had already taken back, nor the agency lose what it relied on.
 */
@ApplicationScoped
class AskToRatify {

    @Inject
    Outbox outbox;

    @Inject
    Ratifications ratifications;

    @Inject
    LateApprovals lateApprovals;

    @Inject
    Deciders deciders;

    @Inject
    Calendars calendars;

    @Inject
    AgencyTimes times;

    /**
     * @param endedAt when the authority had ended, by intake's clock
     * @param nobodyNow whose word counts no longer from now on; absent where it is only the deputies'
     */
    void confirm(Tx tx, UUID project, List<Judged> late, Instant endedAt, UUID nobodyNow) {
        for (Judged judged : late) {
            Ratification ratification = new Ratification(
                    judged.resultId(),
                    judged.number(),
                    Ids.next(),
                    new ReviewDeadline(times.of(tx).daysToDecide()).of(Instant.now(), calendars.of(tx)),
                    endedAt,
                    null,
                    null);
            ratifications.add(tx, project, ratification);
            WhoDecides others = deciders.of(tx, project).without(nobodyNow).without(judged.decidedBy());
            outbox.publish(
                    tx, project, lateApprovals.of(tx, project, ratification).requested(judged, others));
        }
    }
}
