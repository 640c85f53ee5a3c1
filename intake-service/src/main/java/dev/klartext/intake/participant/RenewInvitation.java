package dev.klartext.intake.participant;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Staff invite somebody once more who has not come in yet; only the newest invitation works. */
@ApplicationScoped
public class RenewInvitation {

    @Inject
    Participants participants;

    @Inject
    Invitations invitations;

    @Inject
    People people;

    @Inject
    Outbox outbox;

    Participant renew(Tx tx, Grant grant, UUID personId) {
        grant.staff();
        UUID projectId = grant.projectId();
        outbox.lock(tx, projectId);
        Participant invited = participants.get(tx, projectId, personId);
        Person person = people.find(tx, personId).orElseThrow();
        refuse(invited, person);
        invitations.revoke(tx, projectId, personId);
        UUID invitation = invitations.create(tx, projectId, personId, grant.name());
        outbox.publish(
                tx,
                projectId,
                new InvitationRenewed(
                        projectId,
                        personId,
                        invitation,
                        ParticipantEntries.invitedAgain(
                                grant, projectId, participants.setting(tx, projectId), person, invited.side())));
        return participants.get(tx, projectId, personId);
    }

    private static void refuse(Participant invited, Person person) {
        String name = person.name();
        if (invited.side() == Side.AGENCY || person.subject() != null) {
            throw Problems.CONFLICT.because(Text.of(name + " hat schon Zugang.", name + " has access already."));
        }
        if (!SharedMailboxIsNobody.mayBeInvited(person)) {
            throw Problems.NOT_YET.because(Text.of(
                    "Für %s fehlt eine persönliche Mailadresse: Ein gemeinsames Postfach bekommt keinen Zugang."
                            .formatted(name),
                    "A personal mail address of %s is missing: a shared mailbox gets no access.".formatted(name)));
        }
    }
}
