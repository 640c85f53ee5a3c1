package dev.klartext.communication.openpoint;

import dev.klartext.chassis.access.Absences;
import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.access.Participants;
import dev.klartext.chassis.access.Presence;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Reads one point for one person, with what they may do about it. */
@ApplicationScoped
class ReadPoint {

    @Inject
    PointStates states;

    @Inject
    Absences absences;

    @Inject
    Participants participants;

    @Inject
    MeasureWaiting measureWaiting;

    /** 404 if the reader may not know of it. */
    WhoMayMove read(Tx tx, Grant reader, UUID id) {
        PointState state = states.find(tx, reader.projectId(), id).orElseThrow(Gate::notFound);
        LocalDate today = measureWaiting.today(tx, reader.projectId());
        boolean covers = covers(tx, state.point(), reader, today);
        if (!covers && !state.point().visibleTo(reader)) {
            throw Gate.notFound();
        }
        return new WhoMayMove(state, reader, covers, today);
    }

    PointDetails details(Tx tx, Grant reader, UUID id) {
        WhoMayMove read = read(tx, reader, id);
        OpenPoint point = read.state().point();
        return new PointDetails(
                read,
                cover(tx, point, read.today()),
                read.state().waited() + (read.state().open() ? measureWaiting.of(tx, point) : 0),
                states.happenings(tx, reader, id));
    }

    private Cover cover(Tx tx, OpenPoint point, LocalDate today) {
        Presence owner = absences.of(tx, point.personId());
        String name = owner.coverId() == null
                ? null
                : participants
                        .find(tx, point.projectId(), owner.coverId())
                        .map(Participant::name)
                        .orElse(null);
        return owner.awayOn(today).map(days -> new Cover(days.last(), name)).orElse(null);
    }

    private boolean covers(Tx tx, OpenPoint point, Grant reader, LocalDate today) {
        if (point.personId() == null || point.side() != reader.side()) {
            return false;
        }
        Presence owner = absences.of(tx, point.personId());
        return reader.personId().equals(owner.coverId()) && owner.isAway(today);
    }
}
