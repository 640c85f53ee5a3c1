package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.project.OngoingProject;
import dev.klartext.intake.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * A question back gets its reply, and its point is settled. Who asked may write it too: answers come by phone, and some
 * questions settle themselves; the history says who wrote it.
 */
@ApplicationScoped
public class ReplyToQuestion {

    @Inject
    Clarifications clarifications;

    @Inject
    Projects projects;

    @Inject
    OngoingProject ongoing;

    @Inject
    Outbox outbox;

    public Clarification reply(Tx tx, Grant grant, UUID clarificationId, String reply) {
        grant.party();
        new Violations().required("text", reply, Clarification.MAX_TEXT).throwIfAny();
        UUID projectId = grant.projectId();
        ongoing.lock(tx, projectId);
        Clarification back = get(tx, projectId, clarificationId);
        if (!back.open()) {
            throw Problems.CONFLICT.because(Text.of(
                    back.repliedByName() + " hat diese Rückfrage schon beantwortet.",
                    back.repliedByName() + " has answered this question already."));
        }
        String words = reply.replace("\r\n", "\n").strip();
        clarifications.reply(tx, grant, clarificationId, words);
        outbox.publish(
                tx,
                projectId,
                new QuestionAnswered(
                        projectId,
                        back.id(),
                        back.questionId(),
                        back.text(),
                        words,
                        new QuestionnaireEntries(grant, projects.get(tx, projectId)).answered(back, words)));
        return get(tx, projectId, clarificationId);
    }

    private Clarification get(Tx tx, UUID projectId, UUID clarificationId) {
        return clarifications.of(tx, projectId).stream()
                .filter(each -> each.id().equals(clarificationId))
                .findFirst()
                .orElseThrow(() -> Problems.NOT_FOUND.because(
                        Text.of("Diese Rückfrage gibt es nicht.", "There is no such question.")));
    }
}
