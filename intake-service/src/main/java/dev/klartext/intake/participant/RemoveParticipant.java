package dev.klartext.intake.participant;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Staff say that somebody takes part no longer: access ends at once, an open invitation with it. */
@ApplicationScoped
public class RemoveParticipant {

    @Inject
    Participants participants;

    @Inject
    Invitations invitations;

    @Inject
    Mandates mandates;

    @Inject
    Outbox outbox;

    public void remove(Tx tx, Grant grant, UUID projectId, UUID personId) {
        grant.staff();
        outbox.lock(tx, projectId);
        List<Participant> all = participants.of(tx, projectId);
        Participant leaving = participants.get(tx, projectId, personId);
        refuseLastOfAgency(all, leaving);
        List<UUID> settled = mandates.of(tx, projectId).stream()
                .filter(mandate -> mandate.personId().equals(personId))
                .flatMap(mandate -> ClaimAuthority.openPoint(mandate).stream())
                .toList();
        mandates.withdrawClaim(tx, projectId, personId);
        participants.remove(tx, projectId, personId);
        invitations.revoke(tx, projectId, personId);
        outbox.publish(
                tx,
                projectId,
                new ParticipantRemoved(
                        projectId,
                        personId,
                        ParticipantEntries.removed(grant, projectId, leaving.name())
                                .closing(settled)));
    }

    private static void refuseLastOfAgency(List<Participant> all, Participant leaving) {
        long ours = all.stream().filter(each -> each.side() == Side.AGENCY).count();
        if (leaving.side() == Side.AGENCY && ours == 1) {
            throw Problems.CONFLICT.because(Text.of(
                    "Der Kunde braucht jemanden bei Ihnen, den er ansprechen kann. Nehmen Sie zuerst jemand anderen dazu.",
                    "The client needs somebody of yours to talk to. Add somebody else first."));
        }
    }
}
