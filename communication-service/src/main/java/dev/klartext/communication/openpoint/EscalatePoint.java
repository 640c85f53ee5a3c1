package dev.klartext.communication.openpoint;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Asks somebody else to help with a point of which two reminders have not helped. */
@ApplicationScoped
class EscalatePoint {

    private static final int DAYS_TO_HELP = 2;

    @Inject
    DuePoints points;

    @Inject
    PointStates states;

    @Inject
    PointPeople people;

    @Inject
    WhoHelps whoHelps;

    @Inject
    Calendars calendars;

    @Inject
    Outbox outbox;

    void escalate(Tx tx, UUID pointId, LocalDate today) {
        for (DuePoint due : points.of(tx, List.of(pointId), today)) {
            outbox.lock(tx, due.point().projectId());
            // Somebody may have settled it, or another replica asked, while we waited for the stream.
            points.of(tx, List.of(pointId), today).forEach(still -> ask(tx, still.point(), today));
        }
    }

    private void ask(Tx tx, OpenPoint point, LocalDate today) {
        points.escalated(tx, point.id(), today);
        whoHelps.with(tx, point).ifPresent(helper -> ask(tx, point, helper, today));
    }

    private void ask(Tx tx, OpenPoint point, Participant helper, LocalDate today) {
        UUID help = Ids.next();
        HelpEntry entry = new HelpEntry(
                point, helper, sender(tx, point), help, calendars.of(tx).plusWorkingDays(today, DAYS_TO_HELP));
        states.happened(tx, point.id(), entry.block());
        outbox.publish(tx, point.projectId(), new PointEscalated(point.projectId(), point.id(), help, entry.block()));
        states.isForTheSakeOf(tx, help, point.id());
    }

    /** The human at the agency; our own people are asked by nobody but Klartext. */
    private Actor sender(Tx tx, OpenPoint point) {
        boolean ours = point.side() == Side.AGENCY || point.side() == Side.SUBCONTRACTOR;
        return ours
                ? null
                : people.contact(tx, point.projectId(), Side.AGENCY)
                        .map(person -> new Actor(person.personId(), person.name(), Side.AGENCY))
                        .orElse(null);
    }
}
