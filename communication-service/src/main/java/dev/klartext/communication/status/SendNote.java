package dev.klartext.communication.status;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.access.Participants;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Sends a status note to the client's people, in the words that the sender has read; each number leaves once. */
@ApplicationScoped
public class SendNote {

    @Inject
    StatusNotes notes;

    @Inject
    EditedDrafts edited;

    @Inject
    Participants participants;

    @Inject
    Outbox outbox;

    /** @param number which note the sender meant to send */
    public StatusNote send(Tx tx, Grant grant, int number, String words) {
        grant.staff();
        new Violations().required("words", words, EditDraft.MAX).throwIfAny();
        outbox.lock(tx, grant.projectId());
        int next = notes.newest(tx, grant.projectId()).map(StatusNote::number).orElse(0) + 1;
        if (number != next) {
            throw Problems.CONFLICT.because(Text.of(
                    "Dieser Zwischenstand ist schon gesendet. Er geht kein zweites Mal hinaus.",
                    "This status note is sent already. It does not leave a second time."));
        }
        List<Participant> readers = readers(tx, grant);
        StatusNote note = new StatusNote(
                Ids.next(),
                grant.projectId(),
                number,
                EditDraft.clean(words),
                grant.personId(),
                grant.name(),
                Instant.now().truncatedTo(ChronoUnit.MICROS));
        notes.insert(tx, note);
        edited.drop(tx, grant.projectId());
        outbox.publish(
                tx,
                grant.projectId(),
                new StatusNoteSent(
                        grant.projectId(),
                        note.id(),
                        number,
                        note.words(),
                        StatusEntries.sent(grant.actor(), note, readers)));
        return note;
    }

    /** A shared mailbox is nobody: what is asked is asked of a person. */
    private List<Participant> readers(Tx tx, Grant grant) {
        List<Participant> readers = participants.of(tx, grant.projectId()).stream()
                .filter(person -> person.side() == Side.CLIENT && person.email() != null && !person.sharedMailbox())
                .toList();
        if (readers.isEmpty()) {
            throw Problems.NOT_YET.because(
                    Text.of(
                            "Noch ist niemand vom Kunden mit eigener Mailadresse dabei. Nehmen Sie zuerst jemanden auf.",
                            "Nobody of the client takes part with a mail address of their own yet. Please add somebody first."));
        }
        return readers;
    }
}
