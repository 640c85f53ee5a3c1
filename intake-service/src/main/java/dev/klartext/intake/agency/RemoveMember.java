package dev.klartext.intake.agency;

import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Somebody is staff no longer; an agency always keeps somebody who administers it. */
@ApplicationScoped
public class RemoveMember {

    @Inject
    Agencies agencies;

    @Inject
    Outbox outbox;

    public void remove(Tx tx, UUID personId) {
        outbox.lock(tx, tx.agencyId());
        List<Member> members = agencies.members(tx);
        if (members.stream().noneMatch(member -> member.personId().equals(personId))) {
            throw Problems.NOT_FOUND.because(
                    Text.of("Diese Person gehört nicht zur Agentur.", "This person is not of the agency."));
        }
        if (members.stream()
                .filter(member -> !member.personId().equals(personId))
                .noneMatch(member -> member.role() == MemberRole.ADMIN)) {
            throw Problems.CONFLICT.because(Text.of(
                    "Eine Agentur braucht jemanden, der sie verwaltet. Nehmen Sie zuerst jemand anderen dazu.",
                    "An agency needs somebody who administers it. Add somebody else first."));
        }
        agencies.remove(tx, personId);
        outbox.publish(tx, tx.agencyId(), new MemberRemoved(tx.agencyId(), personId));
    }
}
