package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Staff make a questionnaire their own: they copy one and change the copy. Those of the trades stay as they are. */
@ApplicationScoped
public class EditTemplates {

    @Inject
    TradeTemplates trades;

    @Inject
    OwnTemplates own;

    /** Everything to choose from: the trades first. */
    List<Template> all(Tx tx) {
        return Stream.concat(trades.all().stream(), own.all(tx).stream()).toList();
    }

    Template get(Tx tx, String id) {
        return find(tx, id)
                .orElseThrow(() -> Problems.NOT_FOUND.because(
                        Text.of("Diesen Fragebogen gibt es nicht.", "There is no such questionnaire.")));
    }

    /** A copy under the title that was typed; without one, under the original's. */
    public Template copy(Tx tx, Grant grant, String id, Text title) {
        grant.staff();
        Questionnaire original = get(tx, id).questionnaire();
        Questionnaire copy = original.titled(title == null ? original.title() : title);
        QuestionnaireCheck.check(copy);
        UUID templateId = Ids.next();
        own.add(tx, templateId, copy, grant.name());
        return get(tx, templateId.toString());
    }

    public Template save(Tx tx, Grant grant, String id, Questionnaire questionnaire, long readRevision) {
        grant.staff();
        Template changing = ownOne(tx, id);
        QuestionnaireCheck.check(questionnaire);
        if (!own.save(tx, UUID.fromString(changing.id()), questionnaire, readRevision, grant.name())) {
            throw Problems.STALE.because(Text.of(
                    "Jemand hat diesen Fragebogen inzwischen geändert. Bitte lesen Sie den neuen Stand und ändern Sie ihn"
                            + " noch einmal.",
                    "Somebody has changed this questionnaire meanwhile. Please read the new state and change it once"
                            + " more."));
        }
        return get(tx, id);
    }

    /** Projects keep the questions that they have chosen. */
    public void remove(Tx tx, Grant grant, String id) {
        grant.staff();
        own.remove(tx, UUID.fromString(ownOne(tx, id).id()));
    }

    private Template ownOne(Tx tx, String id) {
        Template template = get(tx, id);
        if (!template.own()) {
            throw Problems.CONFLICT.because(Text.of(
                    "Dieser Fragebogen kommt mit Klartext und bleibt, wie er ist. Kopieren Sie ihn, dann gehört er Ihnen.",
                    "This questionnaire comes with Klartext and stays as it is. Copy it, then it is yours."));
        }
        return template;
    }

    private Optional<Template> find(Tx tx, String id) {
        Optional<Template> trade = trades.find(id);
        if (trade.isPresent()) {
            return trade;
        }
        try {
            return own.find(tx, UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
