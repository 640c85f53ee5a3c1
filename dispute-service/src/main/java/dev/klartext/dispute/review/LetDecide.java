package dev.klartext.dispute.review;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.access.Participants;
import dev.klartext.chassis.outbox.EventPosition;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.result.Result;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who decides lets another of the client's people decide on one version, or takes that back before it is decided. */
@ApplicationScoped
class LetDecide {

    private static final int MAX_WORDS = 2000;

    @Inject
    Outbox outbox;

    @Inject
    FindDraft drafts;

    @Inject
    FindMandate mandates;

    @Inject
    Delegations delegations;

    @Inject
    ReviewParts parts;

    @Inject
    Participants participants;

    /** What was said, and the position of its event, for links to other services. */
    record Told(UUID delegationId, EventPosition event) {}

    /** Whom the person may ask. */
    List<Participant> candidates(Tx tx, Grant grant, Mandate mandate) {
        return participants.of(tx, grant.projectId()).stream()
                .filter(person -> OnlyTheClientsOwnPeople.holds(person, grant, mandate.usual()))
                .toList();
    }

    Told delegate(Tx tx, Grant grant, UUID resultId, NewDelegation wanted) {
        UUID project = grant.projectId();
        outbox.lock(tx, project);
        JudgedDraft draft = drafts.of(tx, project, resultId);
        Mandate mandate = mandates.of(tx, project, resultId);
        OnlyWhoDecides.check(grant, mandate.usual());
        draft.waits();
        if (draft.result().selection()) {
            throw settled(
                    "Aus einer Bildauswahl wählt, wer entscheidet; die anderen merken Bilder.",
                    "Who decides chooses from a picture selection; the others mark pictures.");
        }
        if (mandate.delegation() != null) {
            throw settled(
                    mandate.delegation().toName() + " entscheidet schon. Bitte nehmen Sie das erst zurück.",
                    mandate.delegation().toName() + " decides already. Please take that back first.");
        }
        Participant asked = asked(candidates(tx, grant, mandate), wanted);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        // One that ended by itself, because somebody's part in the project did.
        open(tx, project, resultId).ifPresent(ended -> delegations.revoke(tx, project, ended.id(), now, Ids.next()));
        Delegation delegation = new Delegation(
                Ids.next(),
                resultId,
                grant.personId(),
                grant.name(),
                asked.personId(),
                asked.name(),
                wanted.words(),
                now,
                grant.epoch(),
                grant.position(),
                Ids.next(),
                null);
        DelegatedReview told = told(tx, project, draft, delegation);
        delegations.add(tx, project, delegation);
        // What they handed in is theirs to go on with, now that they decide.
        parts.takeBack(tx, project, resultId, asked.personId());
        return new Told(delegation.id(), outbox.publish(tx, project, told.delegated()));
    }

    Told revoke(Tx tx, Grant grant, UUID resultId) {
        UUID project = grant.projectId();
        outbox.lock(tx, project);
        JudgedDraft draft = drafts.of(tx, project, resultId);
        Mandate mandate = mandates.of(tx, project, resultId);
        OnlyWhoDecides.check(grant, mandate.usual());
        draft.waits();
        Delegation delegation = Optional.ofNullable(mandate.delegation())
                .orElseThrow(() -> settled(
                        "Hier entscheidet niemand anderes. Es ist nichts zurückzunehmen.",
                        "Nobody else decides here. There is nothing to take back."));
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        UUID returned = Ids.next();
        DelegatedReview told = told(tx, project, draft, delegation);
        delegations.revoke(tx, project, delegation.id(), now, returned);
        return new Told(
                delegation.id(),
                outbox.publish(tx, project, told.revoked(grant.actor(), now, mandate.usual(), returned)));
    }

    private Optional<Delegation> open(Tx tx, UUID project, UUID resultId) {
        return delegations.of(tx, project, resultId).stream()
                .filter(delegation -> delegation.revokedAt() == null)
                .findFirst();
    }

    private DelegatedReview told(Tx tx, UUID project, JudgedDraft draft, Delegation delegation) {
        Result result = draft.result();
        LocalDate dueOn = delegations.dueOn(tx, project, result.pointId(), result.dueOn());
        return new DelegatedReview(project, result, draft.deliverable().title(), delegation, dueOn);
    }

    private static Participant asked(List<Participant> candidates, NewDelegation wanted) {
        Optional<Participant> asked = candidates.stream()
                .filter(person -> person.personId().equals(wanted.personId()))
                .findFirst();
        Violations violations = new Violations();
        violations
                .check(
                        asked.isPresent(),
                        "personId",
                        Text.of(
                                "Bitte wählen Sie jemanden von Ihrer Seite, der am Projekt beteiligt ist und für sich selbst"
                                        + " spricht.",
                                "Please choose somebody of your side who takes part in the project and speaks for themselves."))
                .optional("words", wanted.words(), MAX_WORDS)
                .throwIfAny();
        return asked.orElseThrow();
    }

    private static Problem settled(String de, String en) {
        return Problems.CONFLICT.because(Text.of(de, en));
    }
}
