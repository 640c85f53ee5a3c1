package dev.klartext.dispute.review;

import dev.klartext.chassis.problem.Violation;
import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.review.NewDecision.NewRemark;
import dev.klartext.dispute.review.NewDecision.TakenRemark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The form of a review as it stands in the page: remarks that are typed so far, answers that are chosen, and what is wrong.
 * Fields are called {@code remarks[0].text}, {@code remarks[0].x} and {@code goal-<id>}; others' remarks {@code voice-<id>}.
 */
public record ReviewForm(Saying saying, long revision, List<Violation> problems) {

    static final String GOAL = "goal-";
    static final String VOICE = "voice-";
    static final String WORDS = "-words";
    private static final NewRemark EMPTY = new NewRemark("", Place.WHOLE);

    /** A remark's fields on the page; number is what people read, from 1. */
    public record Field(int index, NewRemark remark) {

        public int number() {
            return index + 1;
        }

        public String name() {
            return "remarks[" + (index < 0 ? "" : index) + "]";
        }

        public String textName() {
            return name() + ".text";
        }

        public String fileName() {
            return name() + ".fileSha256";
        }

        public String pageName() {
            return name() + ".page";
        }
    }

    /** What the person typed so far; nothing for who types nothing here. */
    static ReviewForm of(ReviewPart part) {
        return part == null
                ? new ReviewForm(Saying.NOTHING, 0, List.of())
                : new ReviewForm(part.saying(), part.revision(), List.of());
    }

    ReviewForm refused(List<Violation> why) {
        return new ReviewForm(saying, revision, why);
    }

    /** The same with one more empty remark. */
    ReviewForm withOneMore() {
        List<NewRemark> more = new ArrayList<>(saying.remarks());
        more.add(EMPTY);
        return new ReviewForm(new Saying(saying.goals(), more, saying.taken(), saying.dropped()), revision, problems);
    }

    /** The same after it was saved. */
    ReviewForm saved(ReviewPart part) {
        return new ReviewForm(saying, part.revision(), problems);
    }

    public String voiceField(Voice voice) {
        return VOICE + voice.id();
    }

    public String wordsField(Voice voice) {
        return voiceField(voice) + WORDS;
    }

    /** Whether somebody else's remark goes along; what nobody contradicts does, unless who decides says otherwise. */
    public boolean takes(Voice voice, boolean disputed) {
        return taken(voice).isPresent() || !disputed && !drops(voice);
    }

    public boolean drops(Voice voice) {
        return saying.dropped().contains(voice.id());
    }

    /** The words for somebody else's remark. */
    public String wordsOf(Voice voice) {
        return taken(voice).map(TakenRemark::text).orElse(voice.remark().text());
    }

    private Optional<TakenRemark> taken(Voice voice) {
        return saying.taken().stream()
                .filter(taken -> voice.id().equals(taken.remarkId()))
                .findFirst();
    }

    /** The fields to draw; always one to write into. */
    public List<Field> fields() {
        List<NewRemark> drawn = saying.remarks().isEmpty() ? List.of(EMPTY) : saying.remarks();
        List<Field> fields = new ArrayList<>();
        drawn.forEach(remark -> fields.add(new Field(fields.size(), remark)));
        return fields;
    }

    /** The field that the page's script copies for a further remark, and gives its number. */
    public Field blank() {
        return new Field(-1, EMPTY);
    }

    public String goalField(UUID goalId) {
        return GOAL + goalId;
    }

    public boolean answered(UUID goalId, String answer) {
        return saying.goals().stream()
                .anyMatch(given -> goalId.equals(given.goalId())
                        && given.answer() != null
                        && given.answer().name().equals(answer));
    }

    /** What is wrong with a field; null if nothing is. */
    public Text error(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Violation::message)
                .findFirst()
                .orElse(null);
    }

    /** What is wrong with a remark: with its words, or with having none at all. */
    public Text errorOf(Field field) {
        Text own = error(field.textName());
        return own != null || field.index() > 0 ? own : error("remarks");
    }

    /** What is wrong with the place of a remark; null if nothing is. */
    public Text placeErrorOf(Field field) {
        return problems.stream()
                .filter(problem -> problem.field().startsWith(field.name() + "."))
                .filter(problem -> !problem.field().equals(field.textName()))
                .map(Violation::message)
                .findFirst()
                .orElse(null);
    }
}
