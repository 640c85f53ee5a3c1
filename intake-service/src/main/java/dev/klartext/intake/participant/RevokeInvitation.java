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

/**
 * Staff take an invitation back, for example because somebody else redeemed it: whoever came in by it is out at once, in
 * every project of the agency. The person stays named and can be invited anew.
 */
@ApplicationScoped
public class RevokeInvitation {

    @Inject
    Participants participants;

    @Inject
    Invitations invitations;

    @Inject
    People people;

    @Inject
    TellProjects tellProjects;

    @Inject
    Outbox outbox;

    void revoke(Tx tx, Grant grant, UUID personId) {
        grant.staff();
        // Redeeming locks the agency's stream too: one of the two comes first.
        outbox.lock(tx, grant.agencyId());
        Participant participant = participants.get(tx, grant.projectId(), personId);
        if (participant.side() == Side.AGENCY) {
            throw Problems.CONFLICT.because(Text.of(
                    "Wer zur Agentur gehört, wird unter „Einstellungen“ verwaltet.",
                    "Who belongs to the agency is managed under “Settings”."));
        }
        List<UUID> ended = invitations.revokeAll(tx, personId);
        people.unbind(tx, personId);
        outbox.publish(tx, grant.agencyId(), new InvitationRevoked(personId, ended));
        tellProjects.ofOthers(
                tx,
                personId,
                projectId -> new AccessEnded(
                        projectId, personId, ParticipantEntries.revoked(grant, projectId, participant.name())));
    }
}
