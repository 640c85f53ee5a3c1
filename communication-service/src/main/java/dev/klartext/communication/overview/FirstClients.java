package dev.klartext.communication.overview;

import dev.klartext.chassis.inbox.ReceivedEvent;
import dev.klartext.chassis.inbox.Subscriber;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;

/** Which agencies have a client yet: the first of the five steps of the first evening. */
@ApplicationScoped
public class FirstClients implements Subscriber {

    private static final String CREATED = "dev.klartext.intake.client.created.v1";

    @Override
    public boolean wants(String type) {
        return type.equals(CREATED);
    }

    @Override
    public void apply(Tx tx, ReceivedEvent event) {
        tx.sql()
                .createUpdate("insert into first_client (agency_id) values (:agency) on conflict do nothing")
                .bind("agency", tx.agencyId())
                .execute();
    }
}
