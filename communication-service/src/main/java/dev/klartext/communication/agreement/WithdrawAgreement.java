package dev.klartext.communication.agreement;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Projects;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.communication.entry.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The side that asked takes it back; what was sent and said stays in the history. */
@ApplicationScoped
public class WithdrawAgreement {

    @Inject
    Agreements agreements;

    @Inject
    Projects projects;

    @Inject
    Outbox outbox;

    public Agreement withdraw(Tx tx, Grant grant, UUID id) {
        Sight.of(grant);
        grant.party();
        outbox.lock(tx, grant.projectId());
        Agreement before = agreements.get(tx, grant, id);
        WhoMayReword.withdraw(before, grant);
        agreements.end(tx, id, null, Instant.now().truncatedTo(ChronoUnit.MICROS));
        outbox.publish(
                tx,
                grant.projectId(),
                new AgreementWithdrawn(
                        grant.projectId(),
                        id,
                        before.version(),
                        grant.actor(),
                        AgreementEntries.of(tx, projects, grant, before).withdrawn()));
        return agreements.get(tx, grant, id);
    }
}
