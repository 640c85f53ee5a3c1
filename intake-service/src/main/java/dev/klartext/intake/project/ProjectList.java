package dev.klartext.intake.project;

import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.paging.SortKey;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An agency's projects as lists: searched, filtered, sorted, part by part. */
@ApplicationScoped
public class ProjectList {

    private static final String SELECT = "select " + Projects.COLUMNS + """
            , s.state, o.sent_to as waits_for
            from project p join client c using (agency_id, client_id)
            left join lateral (
                select v.sent_to_name as sent_to, d.decision
                from brief_version v left join brief_decision d using (agency_id, project_id, version)
                where v.agency_id = p.agency_id and v.project_id = p.project_id
                order by v.version desc limit 1) o on true
            cross join lateral (
                select case when o.decision = 'ORDER' then 'ORDERED' when o.decision = 'DECLINE' then 'DECLINED'
                            when o.decision = 'WITHDRAW' then 'DRAFT'
                            when o.sent_to is not null then 'SENT' else 'DRAFT' end as state) s
            where (p.closed_at is not null) = :closed
            """;

    /** Those that the filter lets through, beginning after the cursor. */
    public Slice<ProjectLine> list(Tx tx, ProjectFilter filter, String cursor, int limit) {
        Optional<SortKey> after = SortKey.of(cursor);
        List<ProjectLine> rows = tx.sql()
                .createQuery(SELECT
                        + when(!filter.words().isEmpty(), """
                                position(lower(:words) in lower(p.number || ' ' || p.title || ' ' || p.client_name)) > 0""")
                        + when(filter.state() != null, "s.state = :state")
                        + when(filter.clientId() != null, "p.client_id = :clientId")
                        + when(after.isPresent(), filter.sort().behind())
                        + " order by " + filter.sort().order() + " limit :limit")
                .bindMethods(filter)
                .bind("afterText", after.map(SortKey::text).orElse(null))
                .bind("afterId", after.map(SortKey::id).orElse((UUID) null))
                .bind("limit", limit + 1)
                .mapTo(ProjectLine.class)
                .list();
        return Slice.of(rows, limit, line -> filter.sort().key(line.project()).key());
    }

    /** How many inquiries nobody has dealt with. */
    int newInquiries(Tx tx) {
        return tx.sql()
                .createQuery("select count(*) from inquiry where state = 'NEW'")
                .mapTo(Integer.class)
                .one();
    }

    private static String when(boolean asked, String condition) {
        return asked ? " and " + condition : "";
    }
}
