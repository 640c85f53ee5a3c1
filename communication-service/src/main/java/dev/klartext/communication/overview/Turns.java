package dev.klartext.communication.overview;

import dev.klartext.chassis.access.Project;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.communication.openpoint.OpenPoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.SqlStatement;

/** Reads who has the ball over all projects of an agency, a page at a time: one statement for each kind of row. */
@ApplicationScoped
class Turns {

    private static final String PROJECT =
            "select p.project_id, p.number, p.title, p.client_name, p.zone, p.language from chassis.access_project p ";
    // The other service's event that makes the project known may still be on its way.
    private static final String OPEN = """
            from open_point o join chassis.access_project p on p.agency_id = o.agency_id and p.project_id = o.project_id
            where o.agency_id = :agency and o.closed_at is null
            """;
    private static final String MINE = "(o.person_id = :me or o.person_id is null and o.side = 'AGENCY')";
    private static final String OURS = "o.side in ('AGENCY', 'SUBCONTRACTOR')";
    private static final String QUIET = """
            p.agency_id = :agency
            and not exists (select from closed_project c
                            where c.agency_id = p.agency_id and c.project_id = p.project_id)
            and not exists (select from open_point o
                            where o.agency_id = p.agency_id and o.project_id = p.project_id and o.closed_at is null)
            """;

    @Inject
    Reminders reminders;

    /** What is open, most pressing first; what has no date waits longest. */
    List<Turn> page(Tx tx, UUID me, Show show, int from, int limit) {
        List<OpenPoint> points = about(
                        tx.sql()
                                .createQuery("select o.* " + OPEN + narrowed(show)
                                        + " order by o.due_on nulls last, o.id offset :from limit :limit"),
                        tx,
                        show,
                        me)
                .bind("from", from)
                .bind("limit", limit)
                .mapTo(OpenPoint.class)
                .list();
        Map<UUID, Project> projects = projects(tx, points);
        Map<UUID, Reminded> reminded =
                reminders.of(tx, points.stream().map(OpenPoint::id).toList());
        return points.stream()
                .map(point -> new Turn(point, projects.get(point.projectId()), reminded.get(point.id())))
                .toList();
    }

    /** Running projects in which nobody owes anything, newest first. */
    List<Project> quiet(Tx tx, int from, int limit) {
        return tx.sql()
                .createQuery(PROJECT + "where " + QUIET + " order by p.project_id desc offset :from limit :limit")
                .bind("agency", tx.agencyId())
                .bind("from", from)
                .bind("limit", limit)
                .mapTo(Project.class)
                .list();
    }

    Counts counts(Tx tx, UUID me, int running, LocalDate today) {
        return tx.sql()
                .createQuery("select :running as running, count(*) as all, count(*) filter (where " + MINE
                        + ") as mine, count(*) filter (where " + OURS + ") as ours, count(*) filter (where not " + OURS
                        + ") as theirs, (select count(*) from chassis.access_project p where " + QUIET
                        + ") as quiet, count(*) filter (where " + OURS + " and o.due_on <= :today) as today " + OPEN)
                .bind("agency", tx.agencyId())
                .bind("me", me)
                .bind("running", running)
                .bind("today", today)
                .mapTo(Counts.class)
                .one();
    }

    private static String narrowed(Show show) {
        return switch (show) {
            case ALL -> "";
            case MINE -> "and " + MINE;
            case OURS -> "and " + OURS;
            case THEIRS -> "and not " + OURS;
            case QUIET -> "and false";
        };
    }

    private static <T extends SqlStatement<T>> T about(T statement, Tx tx, Show show, UUID me) {
        T bound = statement.bind("agency", tx.agencyId());
        return show == Show.MINE ? bound.bind("me", me) : bound;
    }

    private static Map<UUID, Project> projects(Tx tx, List<OpenPoint> points) {
        return tx
                .sql()
                .createQuery(PROJECT + "where p.agency_id = :agency and p.project_id = any(:projects)")
                .bind("agency", tx.agencyId())
                .bindArray(
                        "projects",
                        UUID.class,
                        points.stream().map(OpenPoint::projectId).distinct().toList())
                .mapTo(Project.class)
                .stream()
                .collect(Collectors.toMap(Project::projectId, Function.identity()));
    }
}
