package dev.klartext.communication.portal;

import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.communication.portal.LoginTasks.Task;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Which agencies want a second factor of their staff. */
@ApplicationScoped
class SecondFactors {

    boolean wanted(Tx tx) {
        return tx.sql()
                .createQuery("select exists (select from second_factor where agency_id = :agency and wanted)")
                .bind("agency", tx.agencyId())
                .mapTo(Boolean.class)
                .one();
    }

    /** Keeps what an agency wants now; what Keycloak is to be told of each of its staff who has a login. */
    List<Task> changed(Tx tx, boolean wanted) {
        tx.sql()
                .createUpdate("""
                    insert into second_factor (agency_id, wanted) values (:agency, :wanted)
                    on conflict (agency_id) do update set wanted = excluded.wanted\
                    """)
                .bind("agency", tx.agencyId())
                .bind("wanted", wanted)
                .execute();
        String what = wanted ? "second-factor" : "no-second-factor";
        return tx.sql().createQuery("""
                    select subject from chassis.access_member
                    where agency_id = :agency and subject is not null order by person_id\
                    """).bind("agency", tx.agencyId()).mapTo(String.class).list().stream()
                .map(subject -> new Task(what, subject))
                .toList();
    }
}
