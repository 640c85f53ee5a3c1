package dev.klartext.chassis.access;

import dev.klartext.chassis.caller.Caller;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The one place that knows who is what where. Everything about a project or agency asks it first; what is not the
 * caller's answers 404, as if it did not exist.
 */
@ApplicationScoped
public class Gate {

    // Staff take part in each project of their agency, and only as long as they are staff; others where they are named.
    // Staff comes first, for a person who is both.
    private static final String AS_STAFF = """
            select 0 as rank, m.agency_id, a.name as agency_name, p.project_id, m.person_id, m.subject, m.name,
                   'AGENCY' as side, m.role = 'ADMIN' as administers, false as decides, false as approves,
                   false as accepts, false as contact, m.epoch, m.position
            from chassis.access_member m
            join chassis.access_agency a on a.agency_id = m.agency_id
            join chassis.access_project p on p.agency_id = m.agency_id
            where %s
            """;
    private static final String AS_PARTICIPANT = """
            select 1 as rank, t.agency_id, a.name as agency_name, t.project_id, t.person_id, b.subject, t.name,
                   t.side, false as administers, t.decides, t.approves, t.accepts, t.contact, t.epoch, t.position
            from chassis.access_participation t
            join chassis.access_agency a on a.agency_id = t.agency_id
            join chassis.access_project p on p.agency_id = t.agency_id and p.project_id = t.project_id
            left join chassis.access_binding b on b.agency_id = t.agency_id and b.person_id = t.person_id
            where t.side <> 'AGENCY' and %s
            """;
    private static final String MEMBER = """
            select m.agency_id, a.name as agency_name, null::uuid as project_id, m.person_id, m.subject, m.name,
                   'AGENCY' as side, m.role = 'ADMIN' as administers, false as decides,
                   false as approves, false as accepts, false as contact, m.epoch, m.position
            from chassis.access_member m
            join chassis.access_agency a on a.agency_id = m.agency_id
            where %s
            """;

    // Both go to the database at once and are one transaction there, in which the setting counts, and only in it.
    private static final String AS_SUBJECT = "select set_config('klartext.subject', ?, true); ";

    private static final String IN_PROJECT = AS_STAFF.formatted("m.subject = ? and p.project_id = ?") + "union all "
            + AS_PARTICIPANT.formatted("b.subject = ? and t.project_id = ?") + " order by rank limit 1";

    @Inject
    @DataSource("gate")
    AgroalDataSource source;

    @Inject
    Caller caller;

    /** Who the caller is in this project; 404 if nobody. */
    public Grant project(UUID projectId) {
        String subject = caller.subject();
        return asSubject(subject, IN_PROJECT, subject, projectId, subject, projectId).stream()
                .findFirst()
                .orElseThrow(Gate::notFound);
    }

    /** The caller as staff of this agency; without an id, of the one agency they work for. */
    public Grant agency(UUID agencyIdOrNull) {
        List<Grant> mine = agencies();
        if (agencyIdOrNull != null) {
            return mine.stream()
                    .filter(grant -> grant.agencyId().equals(agencyIdOrNull))
                    .findFirst()
                    .orElseThrow(Gate::notFound);
        }
        if (mine.isEmpty()) {
            throw notFound();
        }
        if (mine.size() > 1) {
            throw Problems.INVALID.because(Text.of(
                    "Sie gehören zu mehreren Agenturen: Bitte nennen Sie agencyId.",
                    "You belong to several agencies: please name agencyId."));
        }
        return mine.getFirst();
    }

    /** The agencies whose staff the caller is, by name. */
    public List<Grant> agencies() {
        String subject = caller.subject();
        return asSubject(
                subject, MEMBER.formatted("m.subject = ?") + " order by a.name collate chassis.german", subject);
    }

    /** The projects in which the caller takes part by name: as client, partner or subcontractor, newest first. */
    public List<Grant> participations() {
        String subject = caller.subject();
        return asSubject(subject, AS_PARTICIPANT.formatted("b.subject = ?") + " order by t.project_id desc", subject);
    }

    /** Who another person is in a project: asked for each recipient before anything is sent. */
    public Optional<Grant> personIn(Tx tx, UUID personId, UUID projectId) {
        return tx.sql()
                .createQuery(AS_STAFF.formatted(
                                "m.agency_id = :agency and m.person_id = :person and p.project_id = :project")
                        + "union all "
                        + AS_PARTICIPANT.formatted(
                                "t.agency_id = :agency and t.person_id = :person and t.project_id = :project")
                        + " order by rank limit 1")
                .bind("agency", tx.agencyId())
                .bind("person", personId)
                .bind("project", projectId)
                .map((row, context) -> grant(row))
                .findOne();
    }

    /** Another person as staff of the agency; asked before anything that belongs to no project is sent. */
    public Optional<Grant> member(Tx tx, UUID personId) {
        return tx.sql()
                .createQuery(MEMBER.formatted("m.agency_id = :agency and m.person_id = :person"))
                .bind("agency", tx.agencyId())
                .bind("person", personId)
                .map((row, context) -> grant(row))
                .findOne();
    }

    /** The answer for what is not the caller's, the same as for what is not there. */
    public static RuntimeException notFound() {
        return Problems.NOT_FOUND.because(Text.of(
                "Diese Seite gibt es nicht, oder sie gehört zu einem Projekt, an dem Sie nicht beteiligt sind.",
                "This page does not exist, or it belongs to a project in which you take no part."));
    }

    /** Read by hand: asked at every request, and finding constructor and columns anew costs as much as the query. */
    private static Grant grant(ResultSet row) throws SQLException {
        return new Grant(
                row.getObject("agency_id", UUID.class),
                row.getString("agency_name"),
                row.getObject("project_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("subject"),
                row.getString("name"),
                Side.valueOf(row.getString("side")),
                row.getBoolean("administers"),
                row.getBoolean("decides"),
                row.getBoolean("approves"),
                row.getBoolean("accepts"),
                row.getBoolean("contact"),
                row.getInt("epoch"),
                row.getLong("position"));
    }

    /** By hand, as it is asked at every request: what JDBI does for a statement costs more than the statement here. */
    private List<Grant> asSubject(String subject, String query, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement asked = connection.prepareStatement(AS_SUBJECT + query)) {
            asked.setString(1, subject);
            for (int i = 0; i < values.length; i++) {
                asked.setObject(i + 2, values[i]);
            }
            asked.execute();
            asked.getMoreResults();
            try (ResultSet rows = asked.getResultSet()) {
                List<Grant> grants = new ArrayList<>();
                while (rows.next()) {
                    grants.add(grant(rows));
                }
                return grants;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Who the caller is can't be asked", e);
        }
    }
}
