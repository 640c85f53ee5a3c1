package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.brief.Brief;
import dev.klartext.intake.brief.BriefVersion;
import dev.klartext.intake.brief.BriefVersions;
import dev.klartext.intake.brief.Draft;
import dev.klartext.intake.brief.Drafts;
import dev.klartext.intake.brief.EditBrief;
import dev.klartext.intake.brief.Goal;
import dev.klartext.intake.wish.Wish;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Staff take an answer over into the draft of the order; pressed twice it stands there once. */
@ApplicationScoped
public class TakeIntoBrief {

    /** What an item of a brief may hold. */
    private static final int MAX_TEXT = 500;

    @Inject
    Drafts drafts;

    @Inject
    BriefVersions versions;

    @Inject
    EditBrief editBrief;

    /**
     * Which answer, as what.
     *
     * @param questionId whose answer
     */
    public record Taken(String questionId, PlaceInBrief place) {}

    /** Whether there is a draft to take something into: what is ordered changes by an addendum. */
    boolean possible(Tx tx, Grant grant) {
        return versions.of(tx, grant.projectId()).stream().noneMatch(BriefVersion::isOrdered);
    }

    void take(Tx tx, Grant grant, Filled filled, Taken taken) {
        grant.staff();
        Draft draft = drafts.of(tx, grant.projectId());
        Brief with = with(draft.document(), text(filled, taken.questionId()), taken.place());
        editBrief.save(tx, grant, grant.projectId(), with, draft.revision());
    }

    private static String text(Filled filled, String questionId) {
        Question question = filled.questionnaire()
                .question(questionId)
                .filter(filled::answered)
                .orElseThrow(() -> Problems.NOT_YET.because(
                        Text.of("Hier steht noch keine Antwort.", "There is no answer here yet.")));
        String text = filled.answer(question.id())
                .orElseThrow()
                .text()
                .replaceAll("\\s*\\R\\s*", " ")
                .strip();
        new Violations()
                .check(
                        text.length() <= MAX_TEXT,
                        "answer." + questionId,
                        Text.of(
                                "Für den Auftrag ist diese Antwort zu lang. Fassen Sie sie dort in einem Satz zusammen.",
                                "This answer is too long for the order. Please sum it up there in one sentence."))
                .throwIfAny();
        return text;
    }

    private static Brief with(Brief brief, String text, PlaceInBrief place) {
        return new Brief(
                place == PlaceInBrief.GOAL
                                && brief.goals().stream().map(Goal::text).noneMatch(text::equals)
                        ? and(brief.goals(), new Goal(null, text))
                        : brief.goals(),
                place == PlaceInBrief.WISH
                                && brief.wishes().stream().map(Wish::text).noneMatch(text::equals)
                        ? and(brief.wishes(), new Wish(null, text, null, null, null))
                        : brief.wishes(),
                brief.deliverables(),
                brief.supplies(),
                place == PlaceInBrief.EXCLUSION && !brief.exclusions().contains(text)
                        ? and(brief.exclusions(), text)
                        : brief.exclusions(),
                brief.dates(),
                brief.currency(),
                brief.vatRate());
    }

    private static <T> List<T> and(List<T> before, T more) {
        return Stream.concat(before.stream(), Stream.of(more)).toList();
    }
}
