package dev.klartext.dispute.review;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.dispute.result.DraftGate;
import dev.klartext.dispute.result.Result;
import dev.klartext.dispute.result.Results;
import dev.klartext.dispute.services.OrderedDeliverable;
import dev.klartext.dispute.services.Orders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Somebody of the agency or its client says something below a remark. */
@ApplicationScoped
public class ReplyToRemark {

    @Inject
    Outbox outbox;

    @Inject
    Results results;

    @Inject
    Orders orders;

    @Inject
    Reviews reviews;

    @Inject
    RemarkReplies replies;

    public RemarkReply reply(Tx tx, Grant grant, UUID resultId, UUID remarkId, NewReply wanted) {
        UUID project = grant.projectId();
        outbox.lock(tx, project);
        Result result = results.find(tx, project, resultId).orElseThrow(DraftGate::notHere);
        Remark remark = reviews.remarks(tx, project, resultId).stream()
                .filter(each -> each.id().equals(remarkId))
                .findFirst()
                .orElseThrow(DraftGate::notHere);
        Violations violations = new Violations();
        violations.required("text", wanted.text(), RemarksAreReadable.MAX_TEXT);
        violations.throwIfAny();
        TalkStaysShort.check(replies.to(tx, project, remarkId).size());
        RemarkReply reply = new RemarkReply(
                Ids.next(),
                remarkId,
                wanted.text().strip().replace("\r\n", "\n"),
                grant.personId(),
                grant.name(),
                grant.side(),
                Instant.now().truncatedTo(ChronoUnit.MICROS));
        replies.add(tx, project, reply);
        OrderedDeliverable deliverable =
                orders.deliverable(tx, project, result.deliverableId()).orElseThrow();
        outbox.publish(
                tx, project, new ReplyEntry(project, result, deliverable.title(), remark.number(), reply).replied());
        return reply;
    }
}
