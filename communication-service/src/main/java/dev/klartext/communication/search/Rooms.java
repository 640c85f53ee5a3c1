package dev.klartext.communication.search;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.communication.entry.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where the caller may look, as the gate says: their agencies' projects, and those in which they take part elsewhere. */
@ApplicationScoped
class Rooms {

    @Inject
    Gate gate;

    private record Key(UUID agencyId, Side side) {}

    List<Room> ofCaller() {
        List<Grant> staff = gate.agencies();
        List<Room> rooms =
                new ArrayList<>(staff.stream().map(grant -> room(grant, null)).toList());
        Set<UUID> own = staff.stream().map(Grant::agencyId).collect(Collectors.toSet());
        Map<Key, List<Grant>> elsewhere = gate.participations().stream()
                .filter(grant -> !own.contains(grant.agencyId()))
                // The history is the client's and the agency's.
                .filter(grant -> grant.side() != Side.SUBCONTRACTOR)
                .collect(Collectors.groupingBy(grant -> new Key(grant.agencyId(), grant.side())));
        elsewhere
                .values()
                .forEach(grants -> rooms.add(room(
                        grants.getFirst(), grants.stream().map(Grant::projectId).toList())));
        return rooms;
    }

    private static Room room(Grant grant, List<UUID> projects) {
        return new Room(grant.agencyId(), grant.agencyName(), grant.side(), Sight.of(grant), projects);
    }
}
