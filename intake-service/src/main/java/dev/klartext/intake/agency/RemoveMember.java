package dev.klartext.intake.agency;

import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.intake.participant.Invitations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Somebody is staff no longer: access ends at once, an open invitation with it. */
@ApplicationScoped
public class RemoveMember {

    @Inject
    Agencies agencies;

    @Inject
    Invitations invitations;

    @Inject
    Outbox outbox;

    public Member remove(Tx tx, UUID personId) {
        outbox.lock(tx, tx.agencyId());
        Member leaving = agencies.member(tx, personId);
        Optional<Problem> refusal = LastAdminStays.refuses(agencies.members(tx), personId);
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        agencies.remove(tx, personId);
        invitations.revokeAsStaff(tx, personId);
        outbox.publish(tx, tx.agencyId(), new MemberRemoved(tx.agencyId(), personId));
        return leaving;
    }
}
