package dev.klartext.communication.agreement;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Puts an agreement to who decides at the client too, where no yes of the client's people counts. */
@ApplicationScoped
class TellWhoDecides {

    @Inject
    WhoIsConcerned whoIsConcerned;

    @Inject
    AskedPeople askedPeople;

    /** Those who decide and have not answered yet; they have until this day, whoever was asked before them. */
    List<Asked> tell(Tx tx, Agreement agreement, LocalDate due) {
        List<Asked> deciders = whoIsConcerned.deciders(tx, agreement.projectId()).stream()
                .filter(person -> agreement
                        .asked(person.personId())
                        .filter(Asked::answered)
                        .isEmpty())
                .map(AskForAgreement::asked)
                .toList();
        askedPeople.askLater(tx, agreement, deciders, due);
        return deciders;
    }
}
