package dev.klartext.dispute.revision;

import dev.klartext.chassis.paging.Cursor;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads where the deliverables of all projects of an agency stand, by state and due day. */
@ApplicationScoped
class Board {

    private static final Pattern KEY = Pattern.compile("(-?\\d{1,9}) ([0-9a-f-]{36}) ([0-9a-f-]{36})");
    private static final String FIRST = Integer.MIN_VALUE / 10 + " " + new UUID(0, 0) + " " + new UUID(0, 0);

    /**
     * Rows of one state, the most urgent first.
     *
     * @param closed whether closed projects are wanted too
     */
    Slice<BoardRow> of(Tx tx, BoardState state, boolean closed, String cursor, int limit) {
        Matcher key = key(Cursor.decode(cursor).orElse(FIRST));
        List<BoardRow> rows = tx.sql()
                .createQuery("""
                        with newest as (
                            select distinct on (project_id, deliverable_id)
                                   project_id, deliverable_id, id, version, due_on, name_de, name_en
                            from result where agency_id = :agency
                            order by project_id, deliverable_id, version desc),
                        board as (
                            select d.project_id, p.number as project_number, p.title as project_title, p.client_name,
                                   d.id as deliverable_id, d.title as deliverable_title,
                                   case when n.id is null then 'TO_SHOW' when c.kind is null then 'WITH_CLIENT'
                                        when c.kind <> 'REQUEST_CHANGES' then 'APPROVED' else 'CHANGES_REQUESTED' end as state,
                                   n.id as result_id, coalesce(n.version, 0) as version, n.name_de, n.name_en,
                                   case when n.id is null then
                                            (select min(h.due_on) from chassis.header_point h
                                             where h.agency_id = d.agency_id and h.project_id = d.project_id
                                               and h.point_id = any (b.agency_points))
                                        when c.kind is null then n.due_on else c.due_on end as due_on,
                                   c.decided_at
                            from ordered_deliverable d
                            join ordered_brief b using (agency_id, project_id)
                            join chassis.access_project p using (agency_id, project_id)
                            left join newest n on n.project_id = d.project_id and n.deliverable_id = d.id
                            left join decision c
                                on c.agency_id = d.agency_id and c.project_id = d.project_id and c.result_id = n.id
                            where d.agency_id = :agency and (:closed or not p.closed)
                              and ((d.brief_version, d.addendum) = (b.version, b.addendum) or n.id is not null)),
                        sorted as (
                            select *, case when state = 'APPROVED' then date '2000-01-01' - decided_at::date
                                           else coalesce(due_on - date '2000-01-01', 99999999) end as sort
                            from board where state = :state)
                        select project_id, project_number, project_title, client_name, deliverable_id,
                               deliverable_title, state, result_id, version, name_de, name_en, due_on, sort
                        from sorted
                        where (sort, project_id, deliverable_id) > (:sort, :project, :deliverable)
                        order by sort, project_id, deliverable_id limit :limit
                        """)
                .bind("agency", tx.agencyId())
                .bind("state", state)
                .bind("closed", closed)
                .bind("sort", Integer.parseInt(key.group(1)))
                .bind("project", UUID.fromString(key.group(2)))
                .bind("deliverable", UUID.fromString(key.group(3)))
                .bind("limit", limit + 1)
                .mapTo(BoardRow.class)
                .list();
        return Slice.of(rows, limit, BoardRow::key);
    }

    private static Matcher key(String key) {
        Matcher parts = KEY.matcher(key);
        if (!parts.matches()) {
            throw Problems.INVALID.because(Text.of(
                    "Dieser cursor stammt nicht aus einer Antwort von uns. Beginnen Sie ohne cursor.",
                    "This cursor is not from an answer of ours. Begin without a cursor."));
        }
        return parts;
    }
}
