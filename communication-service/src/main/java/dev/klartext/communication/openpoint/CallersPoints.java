package dev.klartext.communication.openpoint;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The open points that the caller may know of, over all agencies and projects: one transaction for each agency. */
@ApplicationScoped
public class CallersPoints {

    @Inject
    Gate gate;

    @Inject
    Tenancy tenancy;

    @Inject
    OpenPoints points;

    /** A point with who the caller is where it is open. */
    public record Seen(OpenPoint point, Grant grant) {

        public boolean mine() {
            return point.waitsFor(grant);
        }
    }

    public List<Seen> all() {
        List<Seen> seen = new ArrayList<>();
        Map<UUID, Grant> staff = gate.agencies().stream().collect(Collectors.toMap(Grant::agencyId, grant -> grant));
        staff.values().forEach(grant -> seen.addAll(asStaff(grant)));
        gate.participations().stream()
                .filter(grant -> !staff.containsKey(grant.agencyId()))
                .collect(Collectors.groupingBy(Grant::agencyId))
                .values()
                .forEach(grants -> seen.addAll(asParticipant(grants)));
        return seen;
    }

    public List<Seen> asStaff(Grant agency) {
        return tenancy.in(agency.agencyId(), points::all).stream()
                .map(point -> new Seen(point, agency))
                .toList();
    }

    /** The caller's grants of one agency. */
    private List<Seen> asParticipant(List<Grant> grants) {
        Map<UUID, Grant> byProject = new HashMap<>();
        grants.forEach(grant -> byProject.putIfAbsent(grant.projectId(), grant));
        return tenancy.in(grants.getFirst().agencyId(), tx -> points.of(tx, byProject.keySet())).stream()
                .map(point -> new Seen(point, byProject.get(point.projectId())))
                .filter(seen -> seen.point().visibleTo(seen.grant()))
                .toList();
    }
}
