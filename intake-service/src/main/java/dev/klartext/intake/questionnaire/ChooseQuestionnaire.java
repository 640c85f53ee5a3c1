package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.participant.Participant;
import dev.klartext.intake.participant.Participants;
import dev.klartext.intake.project.OngoingProject;
import dev.klartext.intake.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Staff lay a questionnaire into a project; a second one adds what the first does not ask. */
@ApplicationScoped
public class ChooseQuestionnaire {

    @Inject
    EditTemplates templates;

    @Inject
    ProjectQuestionnaires questionnaires;

    @Inject
    Clarifications clarifications;

    @Inject
    Participants participants;

    @Inject
    Projects projects;

    @Inject
    OngoingProject ongoing;

    @Inject
    Outbox outbox;

    /**
     * @param templateId which one
     * @param invite whether the client's people are asked by mail to fill it in too
     */
    public Filled choose(Tx tx, Grant grant, String templateId, boolean invite) {
        grant.staff();
        new Violations()
                .required("template", templateId, QuestionnaireCheck.MAX_TEXT)
                .throwIfAny();
        UUID projectId = grant.projectId();
        ongoing.lock(tx, projectId);
        Questionnaire chosen = templates.get(tx, templateId).questionnaire();
        Questionnaire all = questionnaires
                .find(tx, projectId)
                .map(before -> before.and(chosen))
                .orElse(chosen);
        new Violations()
                .check(
                        all.questions().count() <= QuestionnaireCheck.MAX_QUESTIONS,
                        "template",
                        Text.of(
                                "Zusammen wären das mehr als 100 Fragen: Das füllt niemand aus.",
                                "Together these would be more than 100 questions: nobody fills that in."))
                .throwIfAny();
        questionnaires.put(tx, grant, projectId, all);
        List<Participant> invited = invite
                ? participants.of(tx, projectId).stream()
                        .filter(WhoIsAsked::mayBeInvited)
                        .toList()
                : List.of();
        QuestionnaireEntries entries = new QuestionnaireEntries(grant, projects.get(tx, projectId));
        outbox.publish(
                tx,
                projectId,
                new QuestionnaireChosen(
                        projectId, chosen.title(), (int) all.questions().count(), entries.chosen(chosen, invited)));
        return new Filled(
                all,
                questionnaires.answers(tx, projectId),
                clarifications.of(tx, projectId),
                questionnaires.suggestions(tx, projectId));
    }
}
