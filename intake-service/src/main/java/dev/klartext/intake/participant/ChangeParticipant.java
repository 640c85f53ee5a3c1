package dev.klartext.intake.participant;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.brief.Deliverable;
import dev.klartext.intake.brief.Drafts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Staff change what somebody does in a project, and which deliverables wait for them. */
@ApplicationScoped
public class ChangeParticipant {

    @Inject
    Participations participations;

    @Inject
    Drafts drafts;

    @Inject
    Outbox outbox;

    Participation change(Tx tx, Grant grant, UUID personId, ParticipationChange asked, long readRevision) {
        grant.staff();
        UUID projectId = grant.projectId();
        outbox.lock(tx, projectId);
        Participation before = participations.get(tx, projectId, personId);
        if (before.revision() != readRevision) {
            throw Problems.STALE.because(Text.of(
                    "Das hat inzwischen jemand geändert. Bitte lesen Sie den neuen Stand und ändern Sie ihn noch einmal.",
                    "Somebody has changed this meanwhile. Please read the new state and change it once more."));
        }
        List<Deliverable> deliverables = drafts.of(tx, projectId).document().deliverables();
        check(before, asked, deliverables);
        participations.change(tx, projectId, personId, asked);
        List<String> waiting = deliverables.stream()
                .filter(deliverable -> asked.deliverableIds().contains(deliverable.id()))
                .map(Deliverable::title)
                .toList();
        outbox.publish(
                tx,
                projectId,
                new ParticipantChanged(
                        projectId,
                        personId,
                        asked.function(),
                        asked.contact(),
                        asked.field(),
                        asked.deliverableIds(),
                        ParticipantEntries.changed(grant, projectId, before.name(), asked, waiting)));
        return participations.get(tx, projectId, personId);
    }

    private static void check(Participation before, ParticipationChange asked, List<Deliverable> deliverables) {
        Violations violations = new Violations();
        asked.check(violations);
        boolean outside = before.side() == Side.PARTNER || before.side() == Side.SUBCONTRACTOR;
        violations
                .check(
                        outside
                                || asked.field().isEmpty()
                                        && asked.deliverableIds().isEmpty(),
                        "field",
                        Text.of(
                                "Ein Fachgebiet haben nur weitere Partner und Unterauftragnehmer.",
                                "Only other partners and subcontractors have a field."))
                .check(
                        deliverables.stream().map(Deliverable::id).toList().containsAll(asked.deliverableIds()),
                        "deliverableIds",
                        Text.of("Diese Leistung steht nicht im Auftrag.", "This deliverable is not in the order."))
                .throwIfAny();
    }
}
