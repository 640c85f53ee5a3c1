package dev.klartext.intake.wish;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.project.OngoingProject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Staff answer the question that the client asked about a wish; the frozen version stays as it is. */
@ApplicationScoped
public class AnswerAboutWish {

    private static final int MAX_ANSWER = 1000;

    @Inject
    ReadWish readWish;

    @Inject
    WishWords words;

    @Inject
    OngoingProject ongoing;

    @Inject
    Outbox outbox;

    public WishTalk answer(Tx tx, Grant grant, UUID wishId, String answer) {
        grant.staff();
        new Violations().required("answer", answer, MAX_ANSWER).throwIfAny();
        ongoing.lock(tx, grant.projectId());
        WishRead read = readWish.inNewest(tx, grant.projectId(), wishId);
        WishWord question = read.talk()
                .question()
                .orElseThrow(() -> Problems.CONFLICT.because(Text.of(
                        "Zu diesem Wunsch ist keine Frage offen.", "There is no open question about this wish.")));
        WishWord answered = words.add(tx, grant, read, WishWordKind.ANSWERED, answer.strip(), null);
        outbox.publish(
                tx,
                grant.projectId(),
                new WishAnswered(
                        grant.projectId(),
                        read.version(),
                        read.wish(),
                        question.id(),
                        answered.words(),
                        new WishEntries(grant, read).answered(question, answered)));
        return readWish.inNewest(tx, grant.projectId(), wishId).talk();
    }
}
