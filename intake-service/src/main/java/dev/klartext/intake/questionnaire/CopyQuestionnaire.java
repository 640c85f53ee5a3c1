package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.intake.project.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * A project that begins like an earlier one asks the same questions. What the same client answered then comes along as a
 * suggestion and settles nothing; another client's words stay where they are.
 */
@ApplicationScoped
public class CopyQuestionnaire {

    @Inject
    ProjectQuestionnaires questionnaires;

    @Inject
    Outbox outbox;

    /**
     * @param grant staff's in the earlier project
     * @param project the new one, whose stream is locked
     */
    public void copy(Tx tx, Grant grant, Project earlier, Project project) {
        questionnaires.find(tx, earlier.id()).ifPresent(questionnaire -> {
            questionnaires.put(tx, grant, project.id(), questionnaire);
            if (earlier.clientId().equals(project.clientId())) {
                questionnaires.suggest(tx, project.id(), suggestions(tx, earlier));
            }
            outbox.publish(
                    tx,
                    project.id(),
                    new QuestionnaireChosen(
                            project.id(),
                            questionnaire.title(),
                            (int) questionnaire.questions().count(),
                            new QuestionnaireEntries(grant, project).chosen(questionnaire, List.of())));
        });
    }

    private List<Suggestion> suggestions(Tx tx, Project earlier) {
        return questionnaires.answers(tx, earlier.id()).stream()
                .filter(answer -> !SettlesNothing.says(answer.text()))
                .map(answer -> new Suggestion(answer.questionId(), answer.text()))
                .toList();
    }
}
