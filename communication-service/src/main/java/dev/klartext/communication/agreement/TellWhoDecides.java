package dev.klartext.communication.agreement;

import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.access.Participants;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Puts an agreement to whose word counts too, where no yes of their side does: to who decides at the client, or to a colleague. */
@ApplicationScoped
class TellWhoDecides {

    @Inject
    WhoIsConcerned whoIsConcerned;

    @Inject
    AskedPeople askedPeople;

    @Inject
    Participants participants;

    /** Those who decide and have not answered yet; they have until this day, whoever was asked before them. */
    List<Asked> tell(Tx tx, Agreement agreement, LocalDate due) {
        return ask(tx, agreement, whoIsConcerned.deciders(tx, agreement.projectId()), Integer.MAX_VALUE, due);
    }

    /**
     * One of the agency's staff who has not answered yet, as the word of each of them counts: somebody who is named in the
     * project, else who administers the agency.
     */
    List<Asked> tellColleague(Tx tx, Agreement agreement, LocalDate due) {
        return ask(tx, agreement, participants.ofSide(tx, agreement.projectId(), Side.AGENCY), 1, due);
    }

    private List<Asked> ask(Tx tx, Agreement agreement, List<Participant> speaking, int most, LocalDate due) {
        List<Asked> told = speaking.stream()
                .filter(person -> agreement
                        .asked(person.personId())
                        .filter(Asked::answered)
                        .isEmpty())
                .limit(most)
                .map(AskForAgreement::asked)
                .toList();
        askedPeople.askLater(tx, agreement, told, due);
        return told;
    }
}
