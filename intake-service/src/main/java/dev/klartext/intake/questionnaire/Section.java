package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.text.Text;
import java.util.List;

/** Questions that belong together. */
public record Section(Text title, List<Question> questions) {

    public Section {
        questions = questions == null ? List.of() : List.copyOf(questions);
    }
}
