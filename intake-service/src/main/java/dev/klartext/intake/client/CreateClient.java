package dev.klartext.intake.client;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Staff enter a new client. */
@ApplicationScoped
public class CreateClient {

    @Inject
    Clients clients;

    @Inject
    Outbox outbox;

    public Client create(Tx tx, Grant grant, NewClient asked) {
        grant.staff();
        Violations violations = new Violations();
        asked.check(violations, "");
        violations.throwIfAny();
        outbox.lock(tx, grant.agencyId());
        Client client = new Client(Ids.next(), asked.name().strip(), asked.kind(), "", "", "", Instant.now(), 1);
        clients.add(tx, client);
        outbox.publish(tx, grant.agencyId(), new ClientCreated(client.id(), client.name(), client.kind()));
        return client;
    }
}
