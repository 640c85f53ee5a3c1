package dev.klartext.communication.status;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Reads status notes with their answers; they are between agency and client, for everybody else there are none. */
@ApplicationScoped
public class ReadNote {

    @Inject
    StatusNotes notes;

    /** A note with what the client's people said to it. */
    public record WithAnswers(StatusNote note, List<StatusAnswer> answers) {}

    WithAnswers one(Tx tx, Grant grant, UUID noteId) {
        checkParty(grant);
        StatusNote note = notes.find(tx, grant.projectId(), noteId).orElseThrow(Gate::notFound);
        return new WithAnswers(note, notes.answers(tx, noteId));
    }

    /** The notes below a number, newest first. */
    List<StatusNote> below(Tx tx, Grant grant, int number, int limit) {
        checkParty(grant);
        return notes.of(tx, grant.projectId(), number, limit);
    }

    private static void checkParty(Grant grant) {
        if (!grant.isStaff() && !grant.isClient()) {
            throw Gate.notFound();
        }
    }
}
