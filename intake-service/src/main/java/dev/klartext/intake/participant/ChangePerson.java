package dev.klartext.intake.participant;

import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** A person or the agency changes how the person is reached and who covers them. */
@ApplicationScoped
public class ChangePerson {

    @Inject
    People people;

    @Inject
    Outbox outbox;

    PersonCard change(Tx tx, PersonAccess access, PersonChange asked, long readRevision) {
        outbox.lock(tx, tx.agencyId());
        PersonCard before = people.card(tx, access.card().personId()).orElseThrow();
        if (before.revision() != readRevision) {
            throw Problems.STALE.because(Text.of(
                    "Das hat inzwischen jemand geändert. Bitte lesen Sie den neuen Stand und ändern Sie ihn noch einmal.",
                    "Somebody has changed this meanwhile. Please read the new state and change it once more."));
        }
        check(tx, before, asked, access.oneself());
        people.change(tx, before.personId(), asked);
        outbox.publish(
                tx,
                tx.agencyId(),
                new PersonChanged(
                        before.personId(),
                        asked.name(),
                        asked.email(),
                        asked.sharedMailbox(),
                        asked.phone(),
                        asked.language(),
                        asked.zone(),
                        asked.channel(),
                        asked.coverId(),
                        asked.coverDecides()));
        return people.card(tx, before.personId()).orElseThrow();
    }

    private void check(Tx tx, PersonCard before, PersonChange asked, boolean oneself) {
        Violations violations = new Violations();
        asked.check(violations);
        SharedMailboxIsNobody.check(violations, asked, people.hasAuthority(tx, before.personId()));
        OnlyOneselfNamesADeputy.check(violations, before, asked, oneself);
        if (asked.coverId() != null) {
            Optional<Cover> cover = cover(tx, before.personId(), asked.coverId());
            violations
                    .check(
                            cover.isPresent(),
                            "coverId",
                            Text.of(
                                    "Vertreten kann nur jemand von derselben Seite, der schon dabei ist.",
                                    "Only somebody of the same side who takes part already can cover."))
                    .check(
                            !asked.coverDecides()
                                    || cover.filter(Cover::sharedMailbox).isEmpty(),
                            "coverDecides",
                            SharedMailboxIsNobody.NEEDS_A_PERSON);
        }
        violations.throwIfAny();
    }

    private Optional<Cover> cover(Tx tx, UUID personId, UUID coverId) {
        return people.covers(tx, personId).stream()
                .filter(each -> each.personId().equals(coverId))
                .findFirst();
    }
}
