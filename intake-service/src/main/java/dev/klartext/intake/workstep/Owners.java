package dev.klartext.intake.workstep;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.participant.Participant;
import dev.klartext.intake.participant.Participants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Predicate;

/** Those of a project who can be asked to do something. */
@ApplicationScoped
class Owners {

    @Inject
    Participants participants;

    /** Whether a mail reaches this very person: nobody is written to in a mailbox that others read. */
    boolean reached(Tx tx, UUID projectId, Owner owner) {
        return participants.of(tx, projectId).stream()
                .anyMatch(person -> owner.isPerson(person.personId()) && person.personallyReachable());
    }

    /** Somebody who takes part now and fits; otherwise the field {@code personId} is wrong. */
    Owner named(Tx tx, UUID projectId, UUID personId, Predicate<Participant> fits) {
        Owner owner = participants.of(tx, projectId).stream()
                .filter(person -> person.personId().equals(personId))
                .filter(fits)
                .map(Owner::of)
                .findFirst()
                .orElse(null);
        new Violations()
                .check(
                        owner != null,
                        "personId",
                        Text.of("Bitte jemanden nennen, der dabei ist.", "Please name somebody who takes part."))
                .throwIfAny();
        return owner;
    }
}
