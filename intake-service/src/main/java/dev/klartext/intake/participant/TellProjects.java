package dev.klartext.intake.participant;

import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Function;

/** Says what concerns a person everywhere in each project that goes on with them. */
@ApplicationScoped
class TellProjects {

    @Inject
    Outbox outbox;

    /** In those where the person takes part for the agency. */
    void ofOurs(Tx tx, UUID personId, Function<UUID, DomainEvent> event) {
        tell(tx, personId, "t.side = 'AGENCY'", event);
    }

    /** In those where the person takes part for another side. */
    void ofOthers(Tx tx, UUID personId, Function<UUID, DomainEvent> event) {
        tell(tx, personId, "t.side <> 'AGENCY'", event);
    }

    /** The agency's stream is locked; its projects follow in their order, so that nobody waits in a circle. */
    private void tell(Tx tx, UUID personId, String side, Function<UUID, DomainEvent> event) {
        tx.sql()
                .createQuery("""
                        select t.project_id from participant t join project p using (agency_id, project_id)
                        where t.person_id = :person and t.removed_at is null and p.closed_at is null and\s""" + side + " order by t.project_id")
                .bind("person", personId)
                .mapTo(UUID.class)
                .list()
                .forEach(projectId -> {
                    outbox.lock(tx, projectId);
                    outbox.publish(tx, projectId, event.apply(projectId));
                });
    }
}
