package dev.klartext.communication.openpoint;

import dev.klartext.chassis.access.Absences;
import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Presence;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What of some points still waits for a person, asked when they are about to be written to. */
@ApplicationScoped
public class StillWaiting {

    @Inject
    OpenPoints points;

    @Inject
    Gate gate;

    @Inject
    Absences absences;

    @Inject
    MeasureWaiting measureWaiting;

    /** A point with who its reader is in its project. */
    public record Waiting(OpenPoint point, Grant grant) {}

    /** The most pressing first; what was settled, handed on, or belongs to a project they have left is not among them. */
    public List<Waiting> of(Tx tx, UUID personId, List<UUID> ids) {
        return points.byIds(tx, ids).stream()
                .flatMap(point -> waiting(tx, personId, point).stream())
                .toList();
    }

    private Optional<Waiting> waiting(Tx tx, UUID personId, OpenPoint point) {
        return gate.personIn(tx, personId, point.projectId())
                .filter(grant -> point.waitsFor(grant) || covers(tx, personId, point))
                .map(grant -> new Waiting(point, grant));
    }

    private boolean covers(Tx tx, UUID personId, OpenPoint point) {
        Presence owner = absences.of(tx, point.personId());
        return personId.equals(owner.coverId()) && owner.isAway(measureWaiting.today(tx, point.projectId()));
    }
}
