package dev.klartext.dispute.review;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.inbox.ReceivedEvent;
import dev.klartext.chassis.inbox.Subscriber;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.dispute.result.Deciders;
import dev.klartext.dispute.result.ResultConfig;
import dev.klartext.dispute.result.ReviewDeadline;
import dev.klartext.dispute.result.WhoDecides;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Asks who decides now to confirm an approval, when we learn late that the approver's part had ended before it: the client
 * should not be bound by somebody it had already taken out, nor the agency lose what it relied on.
 */
@ApplicationScoped
class AskToRatify implements Subscriber {

    private static final String PARTICIPANT_REMOVED = "dev.klartext.intake.participant.removed.v1";

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
    ResultConfig config;

    /** The fields of intake's event that count here. */
    public record ParticipantRemoved(UUID projectId, UUID personId) {}

    @Override
    public boolean wants(String type) {
        return PARTICIPANT_REMOVED.equals(type);
    }

    @Override
    public void apply(Tx tx, ReceivedEvent event) {
        ParticipantRemoved removed = event.as(ParticipantRemoved.class);
        outbox.lock(tx, removed.projectId());
        List<UUID> late = ratifications.approvedAfter(tx, removed.projectId(), removed.personId(), event.time());
        // The access projection may hear of the same event after us.
        WhoDecides others = deciders.of(tx, removed.projectId()).without(removed.personId());
        late.forEach(result -> ask(tx, removed.projectId(), result, event.time(), others));
    }

    private void ask(Tx tx, UUID project, UUID resultId, Instant revokedAt, WhoDecides others) {
        Ratification ratification = new Ratification(
                resultId,
                Ids.next(),
                new ReviewDeadline(config.reviewDays()).of(Instant.now(), calendars.of(tx)),
                revokedAt,
                null,
                null);
        ratifications.add(tx, project, ratification);
        outbox.publish(tx, project, lateApprovals.of(tx, project, ratification).requested(others));
    }
}
