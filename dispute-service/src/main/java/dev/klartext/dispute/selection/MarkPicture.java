package dev.klartext.dispute.selection;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.dispute.result.DraftGate;
import dev.klartext.dispute.review.OnlyTheNewestOnce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Somebody of the client marks a favourite, or takes the mark back; saved at once, told to nobody outside. */
@ApplicationScoped
class MarkPicture {

    @Inject
    ReadSelection selections;

    @Inject
    Marks marks;

    void mark(Tx tx, Grant grant, UUID resultId, String sha256, boolean marked) {
        open(tx, grant, resultId).file(sha256).orElseThrow(DraftGate::notHere);
        if (marked) {
            marks.add(tx, grant, resultId, sha256);
        } else {
            marks.remove(tx, grant, resultId, sha256);
        }
    }

    /** Who decides takes over what another person marked. */
    void adopt(Tx tx, Grant grant, UUID resultId, UUID from) {
        open(tx, grant, resultId);
        OnlyTheClientMarks.checkSeesOthers(grant);
        marks.adopt(tx, grant, resultId, from);
    }

    private Selection open(Tx tx, Grant grant, UUID resultId) {
        Selection selection = selections.of(tx, grant.projectId(), resultId);
        OnlyTheClientMarks.check(grant);
        OnlyTheNewestOnce.check(
                selection.result(),
                selection.deliverable().title(),
                selection.decision() == null ? "" : selection.decision().decidedByName());
        return selection;
    }
}
