package dev.klartext.dispute.result;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads and writes what versions took; the agency's own figures. */
@ApplicationScoped
public class Efforts {

    /** What all versions of a deliverable took so far. */
    public Effort of(Tx tx, UUID projectId, UUID deliverableId) {
        return tx.sql()
                .createQuery("""
                        select coalesce(sum(e.agency_minutes), 0)::int as agency_minutes,
                               coalesce(sum(e.client_minutes), 0)::int as client_minutes
                        from effort e join result r on r.agency_id = e.agency_id and r.project_id = e.project_id
                            and r.id = e.result_id
                        where e.agency_id = :agency and e.project_id = :project and r.deliverable_id = :deliverable
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("deliverable", deliverableId)
                .mapTo(Effort.class)
                .one();
    }

    void add(Tx tx, UUID projectId, UUID resultId, Effort effort) {
        if (effort.none()) {
            return;
        }
        tx.sql()
                .createUpdate("""
                        insert into effort (agency_id, project_id, result_id, agency_minutes, client_minutes)
                        values (:agency, :project, :result, :agencyMinutes, :clientMinutes)
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("result", resultId)
                .bindMethods(effort)
                .execute();
    }
}
