package dev.klartext.communication.status;

import static java.util.stream.Collectors.groupingBy;

import dev.klartext.chassis.access.Project;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.communication.openpoint.OpenPoint;
import dev.klartext.communication.openpoint.OpenPoints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;

/** Reads what happened in projects since their last note, and what is open there: one statement each for all of them. */
@ApplicationScoped
class ReadFacts {

    private static final int DONE_SHOWN = 8;

    // What the client may read, nobody can take back and nobody corrected; notes and reminders are no news. Ids of
    // entries are in the order
    // of time (UUIDv7), so that those since the last note stand at the end of the index of the timeline.
    private static final String SINCE = """
            from unnest(:projects, :since) as asked (project_id, since)
            cross join lateral (
                select e.* from entry e
                where e.agency_id = :agency and e.project_id = asked.project_id and e.id > asked.since
                  and e.log = 'SHARED' and e.number is not null and e.kind in ('EVENT', 'CALL', 'MEETING')
                  and (e.type is null or e.type !~ '^dev[.]klartext[.]communication[.](status|openpoint)[.]')
                  and not exists (select from entry k
                                  where k.agency_id = e.agency_id and k.project_id = e.project_id and k.log = e.log
                                    and k.corrects = e.number)
                order by e.id desc limit :limit) e
            """;

    @Inject
    OpenPoints points;

    /** Those of these projects in which anything happened since their last note. */
    Set<UUID> moved(Tx tx, List<Project> projects, Map<UUID, StatusNote> last) {
        return new HashSet<>(since(tx, "select e.project_id " + SINCE, projects, last)
                .bind("limit", 1)
                .mapTo(UUID.class)
                .list());
    }

    /** Those of the agency's projects in which anybody owes anything. */
    Set<UUID> open(Tx tx) {
        return new HashSet<>(tx.sql()
                .createQuery("""
                        select distinct project_id from open_point where agency_id = :agency and closed_at is null""")
                .bind("agency", tx.agencyId())
                .mapTo(UUID.class)
                .list());
    }

    /** What to write about each of these projects. */
    List<Facts> of(Tx tx, List<Project> projects, Map<UUID, StatusNote> last) {
        Map<UUID, List<Done>> done =
                since(tx, """
                        select e.project_id, e.kind, e.occurred_at, said.*
                        """ + SINCE + """
                        cross join lateral (
                            select max(c.text) filter (where c.part in ('heading', 'heading.de')) as heading_de,
                                   max(c.text) filter (where c.part in ('heading', 'heading.en')) as heading_en,
                                   max(c.text) filter (where c.part in ('sentence', 'sentence.de')) as sentence_de,
                                   max(c.text) filter (where c.part in ('sentence', 'sentence.en')) as sentence_en
                            from content c where c.agency_id = e.agency_id and c.entry_id = e.id) said
                        where said.sentence_de is not null
                        order by e.id desc""", projects, last).bind("limit", DONE_SHOWN).mapTo(Done.class).stream()
                        .collect(groupingBy(Done::projectId));
        List<UUID> ids = projects.stream().map(Project::projectId).toList();
        Map<UUID, List<OpenPoint>> open = points.of(tx, ids).stream().collect(groupingBy(OpenPoint::projectId));
        return projects.stream()
                .map(project -> new Facts(
                        project,
                        done.getOrDefault(project.projectId(), List.of()),
                        open.getOrDefault(project.projectId(), List.of())))
                .toList();
    }

    private static Query since(Tx tx, String sql, List<Project> projects, Map<UUID, StatusNote> last) {
        return tx.sql()
                .createQuery(sql)
                .bind("agency", tx.agencyId())
                .bindArray(
                        "projects",
                        UUID.class,
                        projects.stream().map(Project::projectId).toList())
                .bindArray(
                        "since",
                        UUID.class,
                        projects.stream()
                                .map(project -> last.get(project.projectId()))
                                .map(note -> note == null ? new UUID(0, 0) : from(note.sentAt()))
                                .toList());
    }

    /** The lowest id that can be made in this millisecond. */
    private static UUID from(Instant time) {
        return new UUID(time.toEpochMilli() << 16, 0);
    }
}
