package dev.klartext.intake.participant;

import dev.klartext.chassis.invitation.InvitationToken;
import dev.klartext.chassis.outbox.EventPosition;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * A logged-in person says: the one who is invited here am I. From then on the login is that person in this agency; an
 * invitation works once, and for no second login.
 */
@ApplicationScoped
public class RedeemInvitation {

    @Inject
    InvitationToken tokens;

    @Inject
    Invitations invitations;

    @Inject
    People people;

    @Inject
    Tenancy tenancy;

    @Inject
    Outbox outbox;

    /** The invitation behind a token's claims, if it still invites somebody; otherwise says what to do. */
    Invitation read(InvitationToken.Claims claims) {
        return tenancy.in(claims.agencyId(), tx -> open(tx, claims));
    }

    /** Binds the login to the invited person; the event's position, or nothing if it was bound to this login before. */
    Optional<EventPosition> redeem(String token, String subject) {
        InvitationToken.Claims claims = claims(token);
        return tenancy.in(claims.agencyId(), tx -> redeem(tx, claims, subject));
    }

    private Optional<EventPosition> redeem(Tx tx, InvitationToken.Claims claims, String subject) {
        outbox.lock(tx, claims.agencyId());
        Invitation invitation = open(tx, claims);
        if (subject.equals(invitation.boundTo())) {
            return Optional.empty();
        }
        refuse(tx, invitation, subject);
        people.bind(tx, invitation.personId(), subject);
        invitations.redeemed(tx, invitation.invitationId());
        return Optional.of(outbox.publish(tx, claims.agencyId(), new PersonBound(invitation.personId(), subject)));
    }

    private void refuse(Tx tx, Invitation invitation, String subject) {
        refuseOtherAccount(invitation, subject);
        String name = invitation.personName();
        if (people.isStaff(tx, subject)) {
            throw Problems.CONFLICT.because(Text.of(
                    "Sie sind als jemand von %s angemeldet, die Einladung ist für %s. Bitte melden Sie sich ab und öffnen"
                                    .formatted(invitation.agencyName(), name)
                            + " Sie den Link noch einmal.",
                    "You are logged in as somebody of %s, the invitation is for %s. Please log out and open the link again."
                            .formatted(invitation.agencyName(), name)));
        }
        if (invitations.takesPartAlready(tx, invitation.projectId(), subject)) {
            throw Problems.CONFLICT.because(Text.of(
                    "Mit diesem Konto nimmt in diesem Projekt schon jemand anderes teil. Die Einladung ist für %s."
                            .formatted(name),
                    "Somebody else takes part in this project with this account already. The invitation is for %s."
                            .formatted(name)));
        }
    }

    /** Refuses a login that is not the one by which the person is known already. */
    static void refuseOtherAccount(Invitation invitation, String subject) {
        if (invitation.boundTo() != null && !invitation.boundTo().equals(subject)) {
            String name = invitation.personName();
            throw Problems.CONFLICT.because(Text.of(
                    "Diese Einladung an %s ist schon mit einem anderen Konto eingelöst. Sind Sie %s, melden Sie sich bitte"
                                    .formatted(name, name)
                            + " mit jenem Konto an; sonst bitten Sie um eine eigene Einladung.",
                    "This invitation to %s was redeemed with another account. If you are %s, please log in with that"
                                    .formatted(name, name)
                            + " account; otherwise ask for an invitation of your own."));
        }
    }

    private Invitation open(Tx tx, InvitationToken.Claims claims) {
        Invitation invitation = invitations
                .find(tx, claims.invitationId())
                .filter(found -> found.personId().equals(claims.personId()))
                .orElseThrow(RedeemInvitation::unreadable);
        if (invitation.revokedAt() != null) {
            throw Problems.GONE.because(Text.of(
                    "Diese Einladung gilt nicht mehr. Wenn Sie dabei sein sollten, hilft Ihnen %s (%s) gern weiter."
                            .formatted(invitation.invitedByName(), invitation.agencyName()),
                    "This invitation is no longer valid. If you should take part, %s (%s) will gladly help you."
                            .formatted(invitation.invitedByName(), invitation.agencyName())));
        }
        return invitation;
    }

    /** What a token of ours says; otherwise says what to do. */
    InvitationToken.Claims claims(String token) {
        return tokens.verify(token).orElseThrow(RedeemInvitation::unreadable);
    }

    private static RuntimeException unreadable() {
        return Problems.GONE.because(Text.of(
                "Dieser Einladungslink ist abgelaufen oder nicht vollständig. Öffnen Sie ihn noch einmal aus der Nachricht,"
                        + " oder bitten Sie um einen neuen.",
                "This invitation link has expired or is not complete. Open it again from the message, or ask for a new"
                        + " one."));
    }
}
