package dev.klartext.intake.change;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.calendar.WorkCalendar;
import dev.klartext.chassis.canonical.Sha256;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.agency.AgencySettings;
import dev.klartext.intake.brief.BriefDifference;
import dev.klartext.intake.brief.ConsumerOrderNeedsItsTexts;
import dev.klartext.intake.brief.ReachableDecider;
import dev.klartext.intake.brief.ReadyToSend;
import dev.klartext.intake.participant.Mandates;
import dev.klartext.intake.participant.Participant;
import dev.klartext.intake.participant.Participants;
import dev.klartext.intake.project.OngoingProject;
import dev.klartext.intake.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Staff freeze what they have worked out and send it to who decides. */
@ApplicationScoped
public class SendChange {

    @Inject
    CurrentOrders orders;

    @Inject
    Changes changes;

    @Inject
    ChangeDrafts drafts;

    @Inject
    FreezeChange freezer;

    @Inject
    Participants participants;

    @Inject
    Mandates mandates;

    @Inject
    Projects projects;

    @Inject
    AgencySettings settings;

    @Inject
    Calendars calendars;

    @Inject
    OngoingProject ongoing;

    @Inject
    Outbox outbox;

    /** Sends the revision of the draft that the sender has read; without one, the current. */
    public Change send(Tx tx, Grant grant, int number, Optional<Long> readRevision) {
        grant.staff();
        UUID projectId = grant.projectId();
        ongoing.lock(tx, projectId);
        Change change = unsent(tx, projectId, number);
        ChangeDraft draft = drafts.of(tx, projectId, number);
        if (readRevision.filter(read -> read != draft.revision()).isPresent()) {
            throw Problems.STALE.because(Text.of(
                    "Die Änderung ist inzwischen anders ausgearbeitet. Bitte lesen Sie sie noch einmal, bevor sie"
                            + " hinausgeht.",
                    "The change was worked out differently meanwhile. Please read it once more before it goes out."));
        }
        CurrentOrder order = orders.get(tx, projectId);
        FrozenChange frozen = freezer.freeze(tx, grant, change, draft, order);
        List<Participant> deciders = whoIsAsked(tx, projectId, order, frozen);
        byte[] bytes = frozen.bytes();
        Sending sending = new Sending(
                frozen.addendum(),
                Sha256.hex(bytes),
                Ids.next(),
                grant.personId(),
                grant.name(),
                names(deciders),
                frozen.frozenAt());
        changes.send(tx, projectId, number, sending, bytes);
        Change sent = changes.get(tx, projectId, number);
        WorkCalendar calendar = calendars.of(tx);
        outbox.publish(
                tx,
                projectId,
                new ChangeSent(
                        projectId,
                        number,
                        frozen.addendum(),
                        change.title(),
                        sending.sha256(),
                        new ChangeEntries(grant, projects.get(tx, projectId).title(), sent)
                                .sent(
                                        frozen,
                                        BriefDifference.between(order.brief(), frozen.brief()),
                                        deciders,
                                        calendar.plusWorkingDays(
                                                calendar.today(),
                                                settings.of(tx).daysToDecide()))));
        return sent;
    }

    /** The change as the client will read it, with what hinders sending it. */
    ChangePreview preview(Tx tx, Grant grant, Change change) {
        UUID projectId = grant.projectId();
        ChangeDraft draft = drafts.of(tx, projectId, change.number());
        CurrentOrder order = orders.get(tx, projectId);
        FrozenChange frozen = freezer.freeze(tx, grant, change, draft, order);
        BriefDifference difference = BriefDifference.between(order.brief(), frozen.brief());
        try {
            String deciders = names(whoIsAsked(tx, projectId, order, frozen));
            return new ChangePreview(frozen, difference, draft.revision(), deciders, null);
        } catch (Problem hindrance) {
            return new ChangePreview(frozen, difference, draft.revision(), "", ChangePreview.sentence(hindrance));
        }
    }

    private List<Participant> whoIsAsked(Tx tx, UUID projectId, CurrentOrder order, FrozenChange frozen) {
        refuse(OneChangeWaitsAtATime.waiting(changes.of(tx, projectId)));
        List<Participant> deciders = ReachableDecider.among(participants.of(tx, projectId));
        refuse(ConsumerOrderNeedsItsTexts.missing(projects.get(tx, projectId).clientKind(), frozen.textsForConsumer()));
        ReadyToSend.check(frozen.brief());
        refuse(ChangeChangesSomething.missing(order.brief(), frozen.brief(), frozen.days()));
        refuse(StruckGoalMarksDeliverables.missing(
                frozen.struckGoals(),
                frozen.affected().stream().map(FrozenChange.Affected::id).toList()));
        return ReachableDecider.upTo(
                frozen.totals().net(),
                deciders,
                mandates.of(tx, projectId),
                calendars.of(tx).today());
    }

    private Change unsent(Tx tx, UUID projectId, int number) {
        Change change = changes.get(tx, projectId, number);
        refuse(EndedIsEnded.ended(change));
        if (change.wasSent()) {
            throw Problems.CONFLICT.because(Text.of(
                    "Diese Änderung liegt schon bei %s."
                            .formatted(change.sending().sentTo()),
                    "This change is with %s already.".formatted(change.sending().sentTo())));
        }
        return change;
    }

    private static void refuse(Optional<Problem> hindrance) {
        if (hindrance.isPresent()) {
            throw hindrance.get();
        }
    }

    private static String names(List<Participant> people) {
        return people.stream().map(Participant::name).collect(Collectors.joining(", "));
    }
}
