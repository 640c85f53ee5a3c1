package dev.klartext.intake.wish;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.project.OngoingProject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** One of the client's people says that an answer was read and is all right. */
@ApplicationScoped
public class AcknowledgeWish {

    @Inject
    ReadWish readWish;

    @Inject
    WishWords words;

    @Inject
    OngoingProject ongoing;

    @Inject
    Outbox outbox;

    public WishTalk acknowledge(Tx tx, Grant grant, int version, UUID wishId) {
        grant.client();
        ongoing.lock(tx, grant.projectId());
        WishRead read = readWish.in(tx, grant.projectId(), version, wishId);
        if (read.talk().state() == WishState.ACKNOWLEDGED) {
            return read.talk();
        }
        if (read.talk().state() == WishState.ASKED_BACK) {
            throw Problems.NOT_YET.because(Text.of(
                    "Zu diesem Wunsch ist noch eine Frage offen. Sobald sie beantwortet ist, können Sie zustimmen.",
                    "There is an open question about this wish. As soon as it is answered you can go along with it."));
        }
        words.add(tx, grant, read, WishWordKind.ACKNOWLEDGED, null, null);
        outbox.publish(
                tx,
                grant.projectId(),
                new WishAcknowledged(
                        grant.projectId(), version, read.wish(), new WishEntries(grant, read).acknowledged()));
        return readWish.in(tx, grant.projectId(), version, wishId).talk();
    }
}
