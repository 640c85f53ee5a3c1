package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.project.OngoingProject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Staff and the client's people write answers, ask back and reply, all that stands on the page at once. Answers are notes in
 * the making: no event; asking and replying are said to somebody.
 */
@ApplicationScoped
public class FillIn {

    @Inject
    ProjectQuestionnaires questionnaires;

    @Inject
    Clarifications clarifications;

    @Inject
    AskBack askBack;

    @Inject
    ReplyToQuestion replyToQuestion;

    @Inject
    TakeIntoBrief takeIntoBrief;

    @Inject
    OngoingProject ongoing;

    /**
     * What somebody typed on the page.
     *
     * @param replies by id of the question back
     * @param kept id of the question whose suggestion is true again; absent where no such button was pressed
     * @param taken what staff take over into the order once it is saved; absent where no such button was pressed
     */
    record Typed(
            List<NewAnswer> answers,
            List<AskBack.Asked> asked,
            Map<UUID, String> replies,
            String kept,
            TakeIntoBrief.Taken taken) {

        static Typed only(NewAnswer answer) {
            return new Typed(List.of(answer), List.of(), Map.of(), null, null);
        }
    }

    public Filled read(Tx tx, Grant grant) {
        grant.party();
        UUID projectId = grant.projectId();
        return new Filled(
                questionnaires.get(tx, projectId),
                questionnaires.answers(tx, projectId),
                clarifications.of(tx, projectId),
                questionnaires.suggestions(tx, projectId));
    }

    /** Saves one answer; refuses to write over what somebody else wrote meanwhile. */
    public Answer save(Tx tx, Grant grant, NewAnswer answer) {
        if (!save(tx, grant, Typed.only(answer)).isEmpty()) {
            throw Problems.STALE.because(Text.of(
                    "Jemand hat diese Frage inzwischen beantwortet. Bitte lesen Sie die Antwort und schreiben Sie dann.",
                    "Somebody has answered this question meanwhile. Please read the answer and write then."));
        }
        return questionnaires.answers(tx, grant.projectId()).stream()
                .filter(each -> each.questionId().equals(answer.questionId()))
                .findFirst()
                .orElseThrow();
    }

    /** Saves everything that is typed; the ids of those questions that somebody else answered meanwhile, left as they are. */
    List<String> save(Tx tx, Grant grant, Typed typed) {
        if (typed.asked().isEmpty() && typed.replies().isEmpty()) {
            ongoing.check(tx, grant.projectId());
        } else {
            ongoing.lock(tx, grant.projectId());
        }
        List<String> collided = write(tx, grant, typed);
        typed.asked().forEach(asked -> askBack.ask(tx, grant, asked));
        typed.replies().forEach((back, reply) -> replyToQuestion.reply(tx, grant, back, reply));
        if (typed.taken() != null && collided.isEmpty()) {
            takeIntoBrief.take(tx, grant, read(tx, grant), typed.taken());
        }
        return collided;
    }

    private List<String> write(Tx tx, Grant grant, Typed typed) {
        Filled before = read(tx, grant);
        List<NewAnswer> answers = typed.answers().stream()
                .map(answer -> answer.questionId().equals(typed.kept()) ? kept(before, answer) : answer)
                .toList();
        check(before, answers);
        List<String> collided = new ArrayList<>();
        for (NewAnswer answer : answers) {
            String stands = before.answer(answer.questionId()).map(Answer::text).orElse("");
            if (!stands.equals(answer.text()) && !questionnaires.save(tx, grant, answer)) {
                collided.add(answer.questionId());
            }
        }
        return collided;
    }

    /** The suggestion in place of an empty field; whatever somebody typed there comes first. */
    private static NewAnswer kept(Filled before, NewAnswer answer) {
        return before.questionnaire()
                .question(answer.questionId())
                .filter(question -> answer.text().isEmpty())
                .flatMap(before::suggestion)
                .map(text -> new NewAnswer(answer.questionId(), text, answer.readRevision()))
                .orElse(answer);
    }

    private static void check(Filled filled, List<NewAnswer> answers) {
        Violations violations = new Violations();
        for (NewAnswer answer : answers) {
            if (filled.questionnaire().question(answer.questionId()).isEmpty()) {
                throw Problems.NOT_FOUND.because(
                        Text.of("Diese Frage steht hier nicht.", "This question is not asked here."));
            }
            answer.check(violations, "answer." + answer.questionId());
        }
        violations.throwIfAny();
    }
}
