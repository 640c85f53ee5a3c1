package dev.klartext.intake.project;

import dev.klartext.chassis.paging.Cursor;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored projects of an agency. */
@ApplicationScoped
public class Projects {

    private static final String PROJECT = """
            select p.project_id as id, p.number, p.title, p.client_id, c.name as client_name, c.kind as client_kind,
                   p.zone, p.language, p.opened_at
            from project p join client c using (agency_id, client_id)
            """;

    void add(Tx tx, Project project) {
        tx.sql()
                .createUpdate("""
                        insert into project
                            (agency_id, project_id, number, title, client_id, zone, language, opened_at)
                        values (:agency, :id, :number, :title, :clientId, :zone, :language, :openedAt)
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

    /** Projects, newest first, beginning after the cursor; words are looked for in number, title and client. */
    public Slice<Project> list(Tx tx, String words, String cursor, int limit) {
        List<Project> rows = tx.sql()
                .createQuery(PROJECT + """
                         where (cast(:after as uuid) is null or p.project_id < :after)
                          and position(lower(:words) in lower(p.number || ' ' || p.title || ' ' || c.name)) > 0
                        order by p.project_id desc limit :limit
                        """)
                .bind("after", Cursor.uuid(cursor).orElse(null))
                .bind("words", words == null ? "" : words.strip())
                .bind("limit", limit + 1)
                .mapTo(Project.class)
                .list();
        return Slice.of(rows, limit, project -> project.id().toString());
    }

    /** The same as lines for the page, with where each order is. */
    Slice<ProjectLine> lines(Tx tx, String words, String cursor, int limit) {
        List<ProjectLine> rows = tx.sql()
                .createQuery("""
                        select p.project_id as id, p.number, p.title, c.name as client_name,
                               case when o.decision = 'ORDER' then 'ORDERED' when o.decision = 'DECLINE' then 'DECLINED'
                                    when o.sent_to is not null then 'SENT' else 'DRAFT' end as state,
                               o.sent_to as waits_for
                        from project p join client c using (agency_id, client_id)
                        left join lateral (
                            select v.sent_to_name as sent_to, d.decision
                            from brief_version v left join brief_decision d using (agency_id, project_id, version)
                            where v.agency_id = p.agency_id and v.project_id = p.project_id
                            order by v.version desc limit 1) o on true
                        where (cast(:after as uuid) is null or p.project_id < :after)
                          and position(lower(:words) in lower(p.number || ' ' || p.title || ' ' || c.name)) > 0
                        order by p.project_id desc limit :limit
                        """)
                .bind("after", Cursor.uuid(cursor).orElse(null))
                .bind("words", words == null ? "" : words.strip())
                .bind("limit", limit + 1)
                .mapTo(ProjectLine.class)
                .list();
        return Slice.of(rows, limit, line -> line.id().toString());
    }
}
