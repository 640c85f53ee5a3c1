package dev.klartext.intake.agency;

import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** An operator opens an agency together with its first admin; demo data comes this way too. */
@ApplicationScoped
public class OpenAgency {

    @Inject
    Agencies agencies;

    @Inject
    AddMember addMember;

    @Inject
    PublishCalendar publishCalendar;

    @Inject
    Outbox outbox;

    /** Opens the agency whose transaction this is. */
    public Agency open(Tx tx, NewAgency asked) {
        asked.check();
        Agency agency = new Agency(
                tx.agencyId(), asked.name().strip(), asked.zone(), asked.language(), asked.color(), asked.state());
        outbox.lock(tx, agency.id());
        agencies.add(tx, agency);
        outbox.publish(
                tx,
                agency.id(),
                new AgencyOpened(agency.id(), agency.name(), agency.zone(), agency.language(), agency.color()));
        publishCalendar.publish(tx);
        addMember.add(tx, asked.admin().asAdmin());
        return agency;
    }
}
