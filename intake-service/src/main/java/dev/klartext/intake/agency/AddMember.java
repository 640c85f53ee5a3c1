package dev.klartext.intake.agency;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.participant.People;
import dev.klartext.intake.participant.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Somebody whose login is known becomes staff of the agency. */
@ApplicationScoped
public class AddMember {

    @Inject
    Agencies agencies;

    @Inject
    People people;

    @Inject
    Outbox outbox;

    public Member add(Tx tx, NewMember asked) {
        Violations violations = new Violations();
        asked.check(violations, "");
        violations.throwIfAny();
        UUID agencyId = tx.agencyId();
        outbox.lock(tx, agencyId);
        refuseTwice(tx, asked);
        String language = agencies.get(tx).language();
        Person person = new Person(
                Ids.next(), asked.subject(), asked.name().strip(), asked.email(), false, asked.phone(), language);
        people.add(tx, person);
        agencies.add(tx, person.personId(), asked.role());
        outbox.publish(
                tx,
                agencyId,
                new MemberAdded(
                        agencyId, person.personId(), person.subject(), person.name(), person.email(), asked.role()));
        return agencies.member(tx, person.personId());
    }

    private void refuseTwice(Tx tx, NewMember asked) {
        if (agencies.members(tx).stream().anyMatch(member -> asked.subject().equals(member.subject()))) {
            throw Problems.CONFLICT.because(Text.of(
                    asked.name() + " gehört schon zur Agentur.", asked.name() + " belongs to the agency already."));
        }
    }
}
