package dev.klartext.communication.search;

import dev.klartext.chassis.access.Project;
import dev.klartext.chassis.access.Projects;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds entries in everything that the caller may read, over all agencies, newest first. Where nothing is written exactly
 * so, words that are written alike count too.
 */
@ApplicationScoped
public class FindEntries {

    @Inject
    Rooms rooms;

    @Inject
    SearchIndex index;

    @Inject
    Tenancy tenancy;

    @Inject
    Projects projects;

    @Inject
    Calendars calendars;

    /**
     * A part of what was found, with one more than the limit if there is more.
     *
     * @param alike whether it was found by words that are only written alike
     */
    public record Result(List<Found> items, boolean alike) {}

    public Result find(SearchFor wanted, SearchCursor cursor, int limit) {
        if (wanted.empty()) {
            return new Result(List.of(), false);
        }
        List<Room> mine = rooms.ofCaller();
        List<Found> exact = cursor.alike() ? List.of() : in(mine, wanted, false, cursor.before(), limit);
        boolean done = !exact.isEmpty() || cursor.before() != null && !cursor.alike() || !wanted.mayBeMistyped();
        return done ? new Result(exact, false) : new Result(in(mine, wanted, true, cursor.before(), limit), true);
    }

    private List<Found> in(List<Room> mine, SearchFor wanted, boolean forgiving, UUID before, int limit) {
        return mine.stream()
                .flatMap(room ->
                        tenancy.in(room.agencyId(), tx -> in(tx, room, wanted, forgiving, before, limit)).stream())
                // Ids sort by time as texts; UUID.compareTo is another order.
                .sorted(Comparator.comparing((Found found) -> found.id().toString())
                        .reversed())
                .limit(limit + 1L)
                .toList();
    }

    private List<Found> in(Tx tx, Room room, SearchFor wanted, boolean forgiving, UUID before, int limit) {
        Map<UUID, Project> known = projects.all(tx).stream()
                .filter(project -> room.projects() == null || room.projects().contains(project.projectId()))
                .collect(Collectors.toMap(Project::projectId, Function.identity()));
        ZoneId zone = calendars.of(tx).zone();
        SearchIndex.Query query = new SearchIndex.Query(
                room.projects(),
                room.sight(),
                wanted.words(),
                forgiving,
                wanted.kind(),
                wanted.person() == null ? null : index.people(tx, known.keySet(), wanted.person(), forgiving),
                start(wanted.from(), zone),
                wanted.until() == null ? null : start(wanted.until().plusDays(1), zone),
                before,
                limit + 1);
        SearchIndex.Ids ids = index.find(tx, query);
        return index.entries(tx, room.sight(), ids.ids()).stream()
                // Its project's own event may still be on its way.
                .filter(entry -> known.containsKey(entry.projectId()))
                .map(entry -> new Found(entry, known.get(entry.projectId()).title(), room.agencyName(), ids.hits()))
                .toList();
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }
}
