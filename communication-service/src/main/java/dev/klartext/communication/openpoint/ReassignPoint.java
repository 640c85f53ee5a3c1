package dev.klartext.communication.openpoint;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.access.Participants;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Hands a point on to somebody else of the same side, who is told by mail. */
@ApplicationScoped
class ReassignPoint {

    private static final Text SUBJECT = Text.of("Jetzt bei Ihnen", "With you now");
    private static final Text ASK = Text.of(
            "Dort steht, worum es geht und bis wann. Wenn etwas nicht passt, sagen Sie mir kurz Bescheid.",
            "There you see what it is about and until when. If something does not fit, just let me know.");

    @Inject
    Participants participants;

    @Inject
    PointStates states;

    @Inject
    Outbox outbox;

    void reassign(Tx tx, Grant by, PointState state, NewMove asked) {
        OpenPoint point = state.point();
        Participant to = newOwner(tx, point, asked.personId());
        PointEntries entries = new PointEntries(by, state);
        EntryBlock entry = entries.reassigned(to, asked.said()).closing(states.children(tx, point.id()));
        if (!to.personId().equals(by.personId())) {
            entry = entry.notifying(entries.mail(entry, to, SUBJECT, ASK));
        }
        states.handOn(tx, point.id(), to.personId(), to.name());
        states.happened(tx, point.id(), entry);
        outbox.publish(
                tx,
                point.projectId(),
                new PointReassigned(point.projectId(), point.id(), to.personId(), to.name(), point.dueOn(), entry));
    }

    private Participant newOwner(Tx tx, OpenPoint point, UUID personId) {
        Optional<Participant> found =
                participants.find(tx, point.projectId(), personId).filter(person -> person.side() == point.side());
        new Violations()
                .check(
                        found.isPresent(),
                        "personId",
                        Text.of(
                                "Bitte jemanden, der auf derselben Seite dabei ist.",
                                "Please somebody who takes part on the same side."))
                .check(
                        !personId.equals(point.personId()),
                        "personId",
                        Text.of("Diese Person hat es schon.", "This person has it already."))
                .throwIfAny();
        return found.get();
    }
}
