package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.text.Text;
import java.util.List;

/**
 * The page of a project's questionnaire as it is drawn.
 *
 * @param collided ids of questions that somebody else answered while the reader typed
 * @param saved "typed" if something was just saved, "taken" if it went into the order; absent otherwise
 * @param refusal why nothing was saved, absent otherwise
 * @param takes whether the reader can take answers over into the order
 */
public record QuestionnaireSheet(
        QuestionnaireView view,
        Form form,
        List<String> collided,
        String saved,
        Text refusal,
        Choices choices,
        boolean takes) {

    /**
     * What staff can lay into the project; nothing for the client.
     *
     * @param path of the form
     */
    public record Choices(String path, List<Template> templates) {}
}
