package dev.klartext.communication.openpoint;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Does what a person asks to do about a point, if it is theirs to do and nobody was faster. */
@ApplicationScoped
class MovePoint {

    @Inject
    Outbox outbox;

    @Inject
    ReadPoint readPoint;

    @Inject
    ReassignPoint reassignPoint;

    @Inject
    ExtendPoint extendPoint;

    @Inject
    EndPoint endPoint;

    /** @param revision of the point as the person read it */
    void move(Tx tx, Grant by, UUID pointId, long revision, NewMove asked) {
        outbox.lock(tx, by.projectId());
        WhoMayMove read = readPoint.read(tx, by, pointId);
        PointState state = read.state();
        asked.check(state, read.today());
        if (state.open() && state.revision() != revision) {
            throw Problems.STALE.because(Text.of(
                    "Gerade hat jemand anders etwas daran geändert. Bitte sehen Sie sich den neuen Stand an, bevor Sie weitermachen.",
                    "Somebody else has just changed it. Please look at its new state before you go on."));
        }
        read.require(asked.move());
        switch (asked.move()) {
            case REASSIGN -> reassignPoint.reassign(tx, by, state, asked);
            case ASK_FOR_TIME -> extendPoint.ask(tx, by, state, asked);
            case AGREE -> extendPoint.extend(tx, by, state, Extension.AGREED, state.askedUntil(), asked.said());
            case DECLINE -> extendPoint.decline(tx, by, state, asked);
            case EXTEND -> extendPoint.extend(tx, by, state, Extension.GRANTED, asked.until(), asked.said());
            case OUR_DELAY -> extendPoint.extend(tx, by, state, Extension.OUR_DELAY, asked.until(), asked.said());
            case CANCEL -> endPoint.cancel(tx, by, state, asked);
            case SETTLE -> endPoint.settle(tx, by, state, read.owes(), asked);
        }
    }
}
