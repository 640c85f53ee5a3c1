package dev.klartext.intake.agency;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.participant.Invitations;
import dev.klartext.intake.participant.People;
import dev.klartext.intake.participant.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Who administers the agency invites somebody to its staff by mail; the link in it works once. */
@ApplicationScoped
public class InviteMember {

    @Inject
    Agencies agencies;

    @Inject
    People people;

    @Inject
    Invitations invitations;

    @Inject
    Outbox outbox;

    public Member invite(Tx tx, Grant grant, NewMember asked) {
        grant.admin();
        Violations violations = new Violations();
        asked.checkInvited(violations);
        violations.throwIfAny();
        outbox.lock(tx, grant.agencyId());
        refuseTwice(agencies.members(tx), asked);
        Person person = new Person(
                Ids.next(),
                null,
                asked.name().strip(),
                asked.email().strip(),
                false,
                asked.phone(),
                agencies.get(tx).language());
        people.add(tx, person);
        agencies.add(tx, person.personId(), asked.role());
        return invited(tx, grant, person.personId());
    }

    /** Sends another invitation; the one before works no longer. */
    public Member again(Tx tx, Grant grant, UUID personId) {
        grant.admin();
        outbox.lock(tx, grant.agencyId());
        Member member = agencies.member(tx, personId);
        if (member.joined()) {
            throw Problems.CONFLICT.because(Text.of(
                    member.name() + " ist schon dabei. Es braucht keine Einladung mehr.",
                    member.name() + " has joined already. No invitation is needed any more."));
        }
        invitations.revokeAsStaff(tx, personId);
        return invited(tx, grant, personId);
    }

    private Member invited(Tx tx, Grant grant, UUID personId) {
        Member member = agencies.member(tx, personId);
        UUID invitation = invitations.createAsStaff(tx, personId, grant.name());
        outbox.publish(
                tx,
                grant.agencyId(),
                new MemberInvited(
                        grant.agencyId(),
                        personId,
                        member.name(),
                        member.email(),
                        member.role(),
                        invitation,
                        MemberEntries.invited(grant, member)));
        return member;
    }

    /** Equal addresses prove nothing about a person, but two invitations to one address would be a mistake. */
    private static void refuseTwice(List<Member> members, NewMember asked) {
        if (members.stream().anyMatch(member -> asked.email().strip().equalsIgnoreCase(member.email()))) {
            throw Problems.CONFLICT.because(Text.of(
                    "Unter dieser Adresse gehört schon jemand zur Agentur oder ist eingeladen.",
                    "Somebody with this address belongs to the agency already, or is invited."));
        }
    }
}
