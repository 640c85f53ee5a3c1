package dev.klartext.intake.client;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Staff change what they know about a client; orders that were frozen stay as they were signed. */
@ApplicationScoped
public class ChangeClient {

    @Inject
    Clients clients;

    @Inject
    Outbox outbox;

    public Client change(Tx tx, Grant grant, UUID clientId, ClientChange asked, long readRevision) {
        grant.staff();
        Violations violations = new Violations();
        asked.check(violations);
        violations.throwIfAny();
        outbox.lock(tx, grant.agencyId());
        if (clients.get(tx, clientId).revision() != readRevision) {
            throw Problems.STALE.because(Text.of(
                    "Das hat inzwischen jemand geändert. Bitte lesen Sie den neuen Stand und ändern Sie ihn noch einmal.",
                    "Somebody has changed this meanwhile. Please read the new state and change it once more."));
        }
        put(tx, clientId, asked);
        return clients.get(tx, clientId);
    }

    /** Without asking what was read: for a client that has just been entered. */
    void put(Tx tx, UUID clientId, ClientChange asked) {
        clients.change(tx, clientId, asked);
        outbox.publish(
                tx,
                tx.agencyId(),
                new ClientChanged(
                        clientId, asked.name(), asked.kind(), asked.address(), asked.website(), asked.mailDomain()));
    }
}
