package dev.klartext.intake.project;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The stored projects of an agency. */
@ApplicationScoped
public class Projects {

    static final String COLUMNS = """
            p.project_id as id, p.number, p.title, p.client_id, p.client_name, c.kind as client_kind, p.zone,
            p.language, p.opened_at, p.closed_at, p.closed_by_name, p.closing_note""";

    private static final String PROJECT =
            "select " + COLUMNS + " from project p join client c using (agency_id, client_id)";

    void add(Tx tx, Project project) {
        tx.sql()
                .createUpdate("""
                        insert into project
                            (agency_id, project_id, number, title, client_id, client_name, zone, language, opened_at)
                        values (:agency, :id, :number, :title, :clientId, :clientName, :zone, :language, :openedAt)
                        """)
                .bind("agency", tx.agencyId())
                .bindMethods(project)
                .execute();
    }

    /** The agency's next number of the year; it locks the counter until the transaction ends, so that no number is lost. */
    String nextNumber(Tx tx, int year) {
        int last = tx.sql()
                .createQuery("""
                        insert into project_number (agency_id, year, last) values (:agency, :year, 1)
                        on conflict (agency_id, year) do update set last = project_number.last + 1
                        returning last
                        """)
                .bind("agency", tx.agencyId())
                .bind("year", year)
                .mapTo(Integer.class)
                .one();
        return "%d-%03d".formatted(year, last);
    }

    public Optional<Project> find(Tx tx, UUID projectId) {
        return tx.sql()
                .createQuery(PROJECT + " where p.project_id = :project")
                .bind("project", projectId)
                .mapTo(Project.class)
                .findOne();
    }

    /** The project of a transaction that a grant has opened: it is there. */
    public Project get(Tx tx, UUID projectId) {
        return find(tx, projectId).orElseThrow(() -> new IllegalStateException("No project " + projectId));
    }

    /** Closes or opens it again; absent values open it. */
    void close(Tx tx, UUID projectId, Instant at, String byName, String note) {
        tx.sql()
                .createUpdate("""
                        update project set closed_at = :at, closed_by_name = :by, closing_note = :note
                        where agency_id = :agency and project_id = :project
                        """)
                .bind("at", at)
                .bind("by", byName)
                .bind("note", note)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .execute();
    }
}
