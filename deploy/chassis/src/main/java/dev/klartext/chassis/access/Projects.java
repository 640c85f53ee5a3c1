package dev.klartext.chassis.access;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The projects of the transaction's agency, from intake's events. */
@ApplicationScoped
public class Projects {

    private static final String SELECT = """
            select project_id, number, title, client_name, zone, language from chassis.access_project
            where agency_id = :agency\s""";

    public Optional<Project> find(Tx tx, UUID projectId) {
        return tx.sql()
                .createQuery(SELECT + "and project_id = :project")
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .mapTo(Project.class)
                .findOne();
    }

    /** All projects, newest first. */
    public List<Project> all(Tx tx) {
        return tx.sql()
                .createQuery(SELECT + "order by project_id desc")
                .bind("agency", tx.agencyId())
                .mapTo(Project.class)
                .list();
    }
}
