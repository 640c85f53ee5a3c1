package dev.klartext.dispute.result;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Finds who approves for the client in a project today, in the access projection of the chassis. */
@ApplicationScoped
public class Deciders {

    public WhoDecides of(Tx tx, UUID projectId) {
        List<WhoDecides.Person> people = tx.sql()
                .createQuery("""
                        select person_id, name from chassis.access_participation
                        where agency_id = :agency and project_id = :project and side = 'CLIENT' and approves
                        order by epoch, position
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .mapTo(WhoDecides.Person.class)
                .list();
        return new WhoDecides(clientName(tx, projectId), people);
    }

    private static String clientName(Tx tx, UUID projectId) {
        return tx.sql()
                .createQuery("""
                        select client_name from chassis.access_project
                        where agency_id = :agency and project_id = :project
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .mapTo(String.class)
                .one();
    }
}
