package dev.klartext.intake.participant;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.participant.Participants.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Staff name somebody who takes part: with a personal address the person is invited, with a shared one only named. */
@ApplicationScoped
public class AddParticipant {

    @Inject
    Participants participants;

    @Inject
    People people;

    @Inject
    Invitations invitations;

    @Inject
    Mandates mandates;

    @Inject
    ClaimAuthority claimAuthority;

    @Inject
    Outbox outbox;

    public Participant add(Tx tx, Grant grant, UUID projectId, NewParticipant asked) {
        grant.staff();
        asked.check();
        outbox.lock(tx, projectId);
        Setting setting = participants.setting(tx, projectId);
        Person person = person(tx, asked, setting.language());
        if (asked.side() == Side.CLIENT) {
            people.worksFor(tx, person.personId(), participants.client(tx, projectId));
        }
        refuseTwice(tx, projectId, person);
        boolean clientIsAsked =
                asked.decides() && !ClientConfirmsAuthority.claimCountsAtOnce(mandates.of(tx, projectId));
        NewParticipant as = clientIsAsked ? asked.notYetDeciding() : asked;
        participants.add(tx, projectId, person.personId(), as);
        UUID invitation = asked.side() != Side.AGENCY && SharedMailboxIsNobody.mayBeInvited(person)
                ? invitations.create(tx, projectId, person.personId(), grant.name())
                : null;
        outbox.publish(
                tx,
                projectId,
                new ParticipantAdded(
                        projectId,
                        person.personId(),
                        person.name(),
                        as.side(),
                        as.function(),
                        as.decides(),
                        as.contact(),
                        person.email(),
                        person.sharedMailbox(),
                        person.phone(),
                        person.language(),
                        invitation,
                        ParticipantEntries.added(grant, projectId, setting, person, as)));
        if (clientIsAsked) {
            claimAuthority.ask(tx, grant, projectId, person.personId(), Authority.FULL);
        } else if (as.decides()) {
            claimAuthority.note(tx, grant, projectId, person.personId(), Authority.FULL);
        }
        return participants.get(tx, projectId, person.personId());
    }

    /** The one of the agency's own people who has just opened the project. */
    public void addStaff(Tx tx, Grant staff, UUID projectId) {
        boolean english = "en".equals(participants.setting(tx, projectId).language());
        String function = english ? "Your contact" : "Ihre Ansprechperson";
        add(
                tx,
                staff,
                projectId,
                new NewParticipant(
                        staff.personId(), null, Side.AGENCY, function, false, true, null, false, null, null));
    }

    private Person person(Tx tx, NewParticipant asked, String projectLanguage) {
        if (asked.personId() == null) {
            Person person = new Person(
                    Ids.next(),
                    null,
                    asked.name().strip(),
                    asked.email(),
                    asked.email() != null && asked.sharedMailbox(),
                    asked.phone(),
                    asked.language() == null ? projectLanguage : asked.language());
            people.add(tx, person);
            return person;
        }
        Optional<Person> known = people.find(tx, asked.personId());
        boolean staff = known.map(Person::subject)
                .filter(subject -> people.isStaff(tx, subject))
                .isPresent();
        new Violations()
                .check(
                        known.isPresent() && staff == (asked.side() == Side.AGENCY),
                        "personId",
                        Text.of(
                                "Diese Person gibt es auf dieser Seite nicht.",
                                "There is no such person on this side."))
                .check(
                        known.isEmpty() || !asked.decides() || !known.get().sharedMailbox(),
                        "decides",
                        Text.of(
                                "Wer entscheidet, braucht eine persönliche Adresse.",
                                "Who decides needs a personal address."))
                .throwIfAny();
        return known.orElseThrow();
    }

    private void refuseTwice(Tx tx, UUID projectId, Person person) {
        if (participants.of(tx, projectId).stream()
                .anyMatch(each -> each.personId().equals(person.personId()))) {
            throw Problems.CONFLICT.because(
                    Text.of(person.name() + " ist schon dabei.", person.name() + " takes part already."));
        }
    }
}
