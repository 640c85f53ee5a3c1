package dev.klartext.dispute.result;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.calendar.WorkCalendar;
import dev.klartext.chassis.outbox.EventPosition;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.preview.Drawings;
import dev.klartext.dispute.services.OrderedDeliverable;
import dev.klartext.dispute.services.Orders;
import dev.klartext.dispute.services.WorkGoesOn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows the client a new version of a deliverable. It gets the next number; the ball goes to who decides. */
@ApplicationScoped
public class ShowResult {

    @Inject
    Outbox outbox;

    @Inject
    Orders orders;

    @Inject
    Results results;

    @Inject
    ResultFiles files;

    @Inject
    Drawings drawings;

    @Inject
    Efforts efforts;

    @Inject
    Calendars calendars;

    @Inject
    Deciders deciders;

    @Inject
    AgencyTimes times;

    /** What was shown, and the position of its event, for links to other services. */
    public record Shown(UUID resultId, EventPosition event) {}

    public Shown show(Tx tx, Grant grant, NewResult draft) {
        grant.staff();
        UUID project = grant.projectId();
        outbox.lock(tx, project);
        OrderedDeliverable deliverable =
                orders.deliverable(tx, project, draft.deliverableId()).orElseThrow(ShowResult::unknownDeliverable);
        WorkGoesOn.check(orders.brief(tx, project));
        Optional<Result> before = results.newest(tx, project, draft.deliverableId());
        List<UUID> settled = settledPoints(tx, project, before);
        Result shown = next(tx, grant, draft, before);
        results.add(tx, project, shown);
        files.add(tx, project, shown.id(), draft.files());
        draft.files().stream()
                .filter(file -> FileKind.of(file.mediaType()).drawn())
                .forEach(file -> drawings.order(tx, project, file.sha256(), file.mediaType(), file.size()));
        efforts.add(tx, project, shown.id(), draft.effort());
        EventPosition position =
                outbox.publish(tx, project, event(grant, draft, deliverable, shown, settled, deciders.of(tx, project)));
        return new Shown(shown.id(), position);
    }

    static RuntimeException unknownDeliverable() {
        return Problems.NOT_FOUND.because(Text.of(
                "Diese Leistung ist in diesem Projekt nicht bestellt. Entwürfe zeigen Sie zu bestellten Leistungen.",
                "This deliverable is not ordered in this project. Drafts are shown for ordered deliverables."));
    }

    /** The version before leaves its open point; what the order and signed changes asked of us is settled too. */
    private List<UUID> settledPoints(Tx tx, UUID project, Optional<Result> before) {
        List<UUID> settled = new ArrayList<>();
        before.map(Result::openPoint).ifPresent(settled::add);
        settled.addAll(orders.takeAgencyPoints(tx, project));
        return settled;
    }

    private Result next(Tx tx, Grant grant, NewResult draft, Optional<Result> before) {
        Manifest manifest = new Manifest(draft.files(), draft.link());
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        WorkCalendar calendar = calendars.of(tx);
        LocalDate dueOn = new ReviewDeadline(times.of(tx).daysToDecide()).of(now, calendar);
        return new Result(
                Ids.next(),
                draft.deliverableId(),
                before.map(Result::version).orElse(0) + 1,
                draft.why(),
                draft.link(),
                manifest.canonical(),
                manifest.sha256(),
                grant.personId(),
                grant.name(),
                now,
                Ids.next(),
                dueOn,
                true,
                null,
                null,
                name(draft, before),
                draft.pictures());
    }

    private static DraftName name(NewResult draft, Optional<Result> before) {
        return DraftName.typed(draft.name())
                .or(() -> before.map(Result::name))
                .orElse(draft.pictures() == null ? DraftName.DRAFT : DraftName.SELECTION);
    }

    private static ResultShown event(
            Grant grant,
            NewResult draft,
            OrderedDeliverable deliverable,
            Result shown,
            List<UUID> settled,
            WhoDecides decider) {
        ShownEntry entry = new ShownEntry(grant, shown, deliverable.title(), decider, settled);
        return new ResultShown(
                grant.projectId(),
                shown.id(),
                deliverable.id(),
                deliverable.title(),
                shown.version(),
                shown.name().text(),
                shown.pictures(),
                draft.files(),
                shown.link(),
                shown.manifestSha256(),
                shown.why(),
                entry.block());
    }
}
