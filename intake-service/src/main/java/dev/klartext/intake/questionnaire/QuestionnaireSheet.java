package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.text.Text;
import java.util.List;

/**
 * The page of a project's questionnaire as it is drawn.
 *
 * @param collided ids of questions that somebody else answered while the reader typed
 * @param saved whether something was just saved
 * @param refusal why nothing was saved, absent otherwise
 */
public record QuestionnaireSheet(
        QuestionnaireView view, Form form, List<String> collided, boolean saved, Text refusal, Choices choices) {

    /**
     * What staff can lay into the project; nothing for the client.
     *
     * @param path of the form
     */
    public record Choices(String path, List<Template> templates) {}
}
