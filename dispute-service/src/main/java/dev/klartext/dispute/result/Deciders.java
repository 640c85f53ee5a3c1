package dev.klartext.dispute.result;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Finds who decides for the client in a project, in the access projection of the chassis. */
@ApplicationScoped
public class Deciders {

    /** Who decides; of several, who was named first. Nobody named: the client as a whole, by its name. */
    public Decider of(Tx tx, UUID projectId) {
        return tx.sql().createQuery("""
                        select t.person_id, coalesce(t.name, p.client_name) as name
                        from chassis.access_project p
                        left join chassis.access_participant t
                            on t.agency_id = p.agency_id and t.project_id = p.project_id
                            and t.side = 'CLIENT' and t.decides
                        where p.agency_id = :agency and p.project_id = :project
                        order by t.epoch, t.position limit 1
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .mapTo(Decider.class)
                .one();
    }
}
