package dev.klartext.dispute.selection;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.outbox.EventPosition;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.dispute.result.Deciders;
import dev.klartext.dispute.result.Manifest;
import dev.klartext.dispute.result.ResultFile;
import dev.klartext.dispute.result.ShownFile;
import dev.klartext.dispute.review.Decision;
import dev.klartext.dispute.review.DecisionKind;
import dev.klartext.dispute.review.OnlyTheNewestOnce;
import dev.klartext.dispute.review.OnlyWhoDecides;
import dev.klartext.dispute.review.Reviews;
import dev.klartext.dispute.services.OrderedBrief;
import dev.klartext.dispute.services.Orders;
import dev.klartext.dispute.services.WorkGoesOn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who decides sends the selection; it is locked from then on. Further pictures at a price leave as an extra wish: ordered they
 * are only with the change that is signed for them.
 */
@ApplicationScoped
class ChoosePictures {

    @Inject
    Outbox outbox;

    @Inject
    ReadSelection selections;

    @Inject
    Choices choices;

    @Inject
    Reviews reviews;

    @Inject
    Orders orders;

    @Inject
    Deciders deciders;

    /** Which selection was chosen from, and the position of its event, for links to other services. */
    record Chosen(UUID resultId, EventPosition event) {}

    Chosen choose(Tx tx, Grant grant, UUID resultId, NewChoice sent) {
        UUID project = grant.projectId();
        outbox.lock(tx, project);
        Selection selection = selections.of(tx, project, resultId);
        Optional<OrderedBrief> order = orders.brief(tx, project);
        OnlyWhoDecides.check(grant, deciders.of(tx, project));
        WorkGoesOn.check(order);
        OnlyTheNewestOnce.check(
                selection.result(),
                selection.deliverable().title(),
                selection.decision() == null ? "" : selection.decision().decidedByName());
        Violations violations = new Violations();
        OnlyItsPictures.check(sent, selection.files(), violations);
        AsManyAsAgreed.check(sent, selection.agreed(), violations);
        violations.throwIfAny();

        List<ShownFile> files = selection.files().stream()
                .filter(file -> sent.files().contains(file.sha256()))
                .map(ResultFile::shown)
                .toList();
        Decision decision = decision(grant, files);
        boolean wished = selection.further(files.size()).priced()
                && order.filter(OrderedBrief::ordered).isPresent();
        Choice choice = new Choice(files, wished ? Ids.next() : null);
        reviews.add(tx, project, resultId, decision, List.of(), List.of());
        choices.add(tx, project, resultId, choice);
        ChoiceEvents events = new ChoiceEvents(grant, selection, decision, choice);
        EventPosition event = outbox.publish(tx, project, events.chosen());
        if (wished) {
            event = outbox.publish(tx, project, events.extraWish());
        }
        return new Chosen(resultId, event);
    }

    private static Decision decision(Grant grant, List<ShownFile> files) {
        return new Decision(
                DecisionKind.CHOOSE,
                grant.personId(),
                grant.name(),
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                new Manifest(files, null).sha256(),
                grant.epoch(),
                grant.position(),
                null,
                null,
                null,
                null);
    }
}
