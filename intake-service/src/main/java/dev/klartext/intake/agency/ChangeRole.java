package dev.klartext.intake.agency;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Who administers the agency says what somebody of its staff may do; it counts at once. */
@ApplicationScoped
public class ChangeRole {

    @Inject
    Agencies agencies;

    @Inject
    Outbox outbox;

    public Member change(Tx tx, Grant grant, UUID personId, MemberRole role) {
        grant.admin();
        new Violations().present("role", role).throwIfAny();
        outbox.lock(tx, grant.agencyId());
        Member member = agencies.member(tx, personId);
        if (member.role() == role) {
            return member;
        }
        if (role == MemberRole.STAFF) {
            Optional<Problem> refusal = LastAdminStays.refuses(agencies.members(tx), personId);
            if (refusal.isPresent()) {
                throw refusal.get();
            }
        }
        agencies.changeRole(tx, personId, role);
        outbox.publish(tx, grant.agencyId(), new MemberRoleChanged(grant.agencyId(), personId, role));
        return agencies.member(tx, personId);
    }
}
