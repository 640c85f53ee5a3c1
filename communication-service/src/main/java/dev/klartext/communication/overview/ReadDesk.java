package dev.klartext.communication.overview;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Project;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.communication.reachability.Reachability;
import dev.klartext.communication.reachability.ReadReachability;
import dev.klartext.communication.status.ReadDrafts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Reads one agency's projects by need; the number of statements does not grow with the number of projects. */
@ApplicationScoped
class ReadDesk {

    private static final int RECENT = 6;
    private static final int ALARMS = 20;

    @Inject
    Tenancy tenancy;

    @Inject
    Turns turns;

    @Inject
    ReadReachability reachability;

    @Inject
    ReadFirstEvening firstEvening;

    @Inject
    ReadDrafts drafts;

    @Inject
    Calendars calendars;

    /** A page of points or quiet projects, from the so-manieth row on. */
    Desk read(Grant staff, Show show, int from, int rows) {
        return tenancy.in(staff.agencyId(), tx -> desk(tx, staff, show, from, rows));
    }

    private Desk desk(Tx tx, Grant staff, Show show, int from, int rows) {
        List<Reachability> reach = reachability.all(tx);
        Counts counts = turns.counts(
                tx, staff.personId(), reach.size(), calendars.of(tx).today());
        List<Turn> page = turns.page(tx, staff.personId(), show, from, rows);
        boolean last = from + rows >= counts.of(show);
        return new Desk(
                staff.agencyName(),
                counts,
                page,
                quiet(tx, show, from, rows, last),
                !last,
                reach.stream().map(Reachability::project).limit(RECENT).toList(),
                alarms(reach, Reachability::longNotSpoken, Reachability::silentDays),
                alarms(reach, Reachability::hearsNothing, Reachability::unheardDays),
                drafts.due(tx, reach).size(),
                firstEvening.of(tx, reach.size()).orElse(null));
    }

    /** Quiet projects stand behind the last point of all, and on pages of their own. */
    private List<Project> quiet(Tx tx, Show show, int from, int rows, boolean last) {
        return switch (show) {
            case QUIET -> turns.quiet(tx, from, rows);
            case ALL -> last ? turns.quiet(tx, 0, RECENT) : List.of();
            case MINE, OURS, THEIRS -> List.of();
        };
    }

    private static List<Reachability> alarms(
            List<Reachability> all, Predicate<Reachability> which, ToIntFunction<Reachability> days) {
        return all.stream()
                .filter(which)
                .sorted(Comparator.comparingInt(days).reversed())
                .limit(ALARMS)
                .toList();
    }
}
