package dev.klartext.communication.openpoint;

import dev.klartext.chassis.access.Absences;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Presence;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.calendar.WorkCalendar;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** How long each point of a project was waited for, our own first. */
@ApplicationScoped
public class WaitingTimes {

    @Inject
    PointStates states;

    @Inject
    MeasureWaiting measureWaiting;

    @Inject
    Calendars calendars;

    @Inject
    Absences absences;

    /** Those that the reader may know of: what is open first, then what was settled last. */
    public List<WaitingLine> of(Tx tx, Grant reader) {
        LocalDate today = measureWaiting.today(tx, reader.projectId());
        List<PointState> late = states.late(tx, reader.projectId(), today).stream()
                .filter(state -> state.point().visibleTo(reader))
                .toList();
        if (late.isEmpty()) {
            return List.of();
        }
        WorkCalendar calendar = calendars.of(tx);
        Map<UUID, Presence> owners = absences.of(
                tx,
                late.stream()
                        .map(state -> state.point().personId())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        return late.stream()
                .map(state -> line(state, calendar, owners, today))
                .filter(line -> line.days() > 0)
                .sorted(Comparator.comparing(WaitingLine::rank).thenComparing(line -> !line.open()))
                .toList();
    }

    private static WaitingLine line(
            PointState state, WorkCalendar calendar, Map<UUID, Presence> owners, LocalDate today) {
        OpenPoint point = state.point();
        Presence owner = owners.getOrDefault(point.personId(), Presence.ALWAYS);
        int running = state.open() ? WaitingTime.days(calendar, owner, point.dueOn(), today) : 0;
        Side side = point.side() == Side.SUBCONTRACTOR ? Side.AGENCY : point.side();
        return new WaitingLine(point.id(), side, point.text(), state.waited() + running, state.open());
    }
}
