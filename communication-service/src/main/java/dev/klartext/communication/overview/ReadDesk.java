package dev.klartext.communication.overview;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Project;
import dev.klartext.chassis.access.Projects;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.communication.openpoint.OpenPoint;
import dev.klartext.communication.openpoint.OpenPoints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads who has the ball in all projects of one agency. */
@ApplicationScoped
class ReadDesk {

    @Inject
    Tenancy tenancy;

    @Inject
    Projects projects;

    @Inject
    OpenPoints points;

    @Inject
    Calendars calendars;

    Desk read(Grant staff) {
        return tenancy.in(staff.agencyId(), tx -> desk(tx, staff));
    }

    private Desk desk(Tx tx, Grant staff) {
        List<Project> all = projects.all(tx);
        Map<UUID, Project> byId = all.stream().collect(Collectors.toMap(Project::projectId, Function.identity()));
        // The other service's event that makes the project known may still be on its way.
        List<Desk.Turn> turns = points.all(tx).stream()
                .filter(point -> byId.containsKey(point.projectId()))
                .map(point -> new Desk.Turn(point, byId.get(point.projectId()), ours(point)))
                .toList();
        Set<UUID> moving =
                turns.stream().map(turn -> turn.project().projectId()).collect(Collectors.toSet());
        return new Desk(
                staff.agencyName(),
                turns,
                all.stream()
                        .filter(project -> !moving.contains(project.projectId()))
                        .toList(),
                all,
                calendars.of(tx).today());
    }

    /** A subcontractor's delay counts as the agency's. */
    private static boolean ours(OpenPoint point) {
        return point.side() == Side.AGENCY || point.side() == Side.SUBCONTRACTOR;
    }
}
