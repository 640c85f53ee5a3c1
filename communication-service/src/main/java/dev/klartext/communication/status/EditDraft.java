package dev.klartext.communication.status;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps a draft as somebody of the agency edited it, or drops the edit so that it is written from the facts again. */
@ApplicationScoped
public class EditDraft {

    static final int MAX = 6000;

    @Inject
    ReadDrafts drafts;

    @Inject
    EditedDrafts edited;

    @Inject
    Outbox outbox;

    /** @param etag of the draft that was read; another one means that somebody else was faster */
    public Draft save(Tx tx, Grant grant, String words, String etag) {
        grant.staff();
        new Violations().required("words", words, MAX).throwIfAny();
        outbox.lock(tx, grant.projectId());
        Draft read = drafts.one(tx, grant.projectId());
        if (!read.etag().equals(etag)) {
            throw Problems.STALE.because(Text.of(
                    "Jemand hat diesen Zwischenstand inzwischen geändert oder gesendet. Lesen Sie ihn noch einmal.",
                    "Somebody has changed or sent this status note meanwhile. Please read it again."));
        }
        edited.save(tx, grant.projectId(), read.number(), clean(words), read.revision());
        return drafts.one(tx, grant.projectId());
    }

    public Draft writeAnew(Tx tx, Grant grant) {
        grant.staff();
        outbox.lock(tx, grant.projectId());
        edited.drop(tx, grant.projectId());
        return drafts.one(tx, grant.projectId());
    }

    /** A form ends its lines with two characters, mails and entries with one. */
    static String clean(String words) {
        return words.replace("\r\n", "\n").strip();
    }
}
