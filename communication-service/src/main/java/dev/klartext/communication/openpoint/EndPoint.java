package dev.klartext.communication.openpoint;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Ends a point by somebody's word: it is done, or nobody needs it any more. */
@ApplicationScoped
class EndPoint {

    private static final Text NOT_NEEDED = Text.of("Nicht mehr nötig", "Not needed any more");
    private static final Text NOTHING_TO_DO =
            Text.of("Sie müssen dafür nichts mehr tun.", "There is nothing left to do about it.");

    @Inject
    PointPeople people;

    @Inject
    Outbox outbox;

    /** Who has worked for it or waited for it learns that it is off. */
    void cancel(Tx tx, Grant by, PointState state, NewMove asked) {
        OpenPoint point = state.point();
        PointEntries entries = new PointEntries(by, state);
        EntryBlock entry = entries.cancelled(asked.said()).closing(List.of(point.id()));
        List<Participant> told = point.side() == Side.AGENCY && by.isStaff()
                ? people.clients(tx, point.projectId())
                : people.owner(tx, point).stream().toList();
        EntryBlock written = entry;
        Notice[] mails = told.stream()
                .filter(person -> !person.personId().equals(by.personId()))
                .map(person -> entries.mail(written, person, NOT_NEEDED, NOTHING_TO_DO))
                .toArray(Notice[]::new);
        outbox.publish(
                tx, point.projectId(), new PointCancelled(point.projectId(), point.id(), entry.notifying(mails)));
    }

    /** @param byOwner whether who owed it says so */
    void settle(Tx tx, Grant by, PointState state, boolean byOwner, NewMove asked) {
        OpenPoint point = state.point();
        EntryBlock entry =
                new PointEntries(by, state).settled(byOwner, asked.said()).closing(List.of(point.id()));
        outbox.publish(tx, point.projectId(), new PointSettled(point.projectId(), point.id(), entry));
    }
}
