package dev.klartext.dispute.review;

import dev.klartext.chassis.problem.Violation;
import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.review.NewDecision.NewGoalAnswer;
import dev.klartext.dispute.review.NewDecision.NewRemark;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * The form of a review as it stands in the page: remarks that are typed so far, answers that are chosen, and what is wrong.
 * Fields are called {@code remarks[0].text}, {@code remarks[0].x} and {@code goal-<id>}.
 */
public record ReviewForm(List<NewRemark> remarks, List<NewGoalAnswer> goals, List<Violation> problems) {

    private static final String GOAL = "goal-";
    private static final int MOST = 200;
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

    static ReviewForm empty() {
        return new ReviewForm(List.of(), List.of(), List.of());
    }

    /** What was sent; a remark without words is none, a place without words neither. */
    static ReviewForm sent(MultivaluedMap<String, String> form) {
        List<NewRemark> remarks = new ArrayList<>();
        for (int i = 0; i < MOST && form.containsKey("remarks[" + i + "].text"); i++) {
            NewRemark remark = remark(form, "remarks[" + i + "]");
            if (!remark.text().isEmpty()) {
                remarks.add(remark);
            }
        }
        return new ReviewForm(remarks, goals(form), List.of());
    }

    /** The answers alone, as the page of confirmation carries them on. */
    static List<NewGoalAnswer> goals(MultivaluedMap<String, String> form) {
        return form.keySet().stream()
                .filter(field -> field.startsWith(GOAL))
                .map(field -> answer(field.substring(GOAL.length()), form.getFirst(field)))
                .toList();
    }

    private static NewRemark remark(MultivaluedMap<String, String> form, String field) {
        String text = form.getFirst(field + ".text").strip().replace("\r\n", "\n");
        return new NewRemark(text, place(form, field));
    }

    private static Place place(MultivaluedMap<String, String> form, String field) {
        String file = form.getFirst(field + ".fileSha256");
        if (file == null || file.isBlank()) {
            return Place.WHOLE;
        }
        Double page = number(form, field + ".page");
        return new Place(
                file,
                page == null ? null : page.intValue(),
                number(form, field + ".x"),
                number(form, field + ".y"),
                number(form, field + ".width"),
                number(form, field + ".height"),
                number(form, field + ".second"));
    }

    private static NewGoalAnswer answer(String goal, String answer) {
        UUID id = null;
        try {
            id = UUID.fromString(goal);
        } catch (IllegalArgumentException e) {
            // No goal of ours; the rule of the use case says so to the person.
        }
        GoalAnswer known = Arrays.stream(GoalAnswer.values())
                .filter(value -> value.name().equals(answer))
                .findFirst()
                .orElse(null);
        return new NewGoalAnswer(id, known);
    }

    private static Double number(MultivaluedMap<String, String> form, String field) {
        String text = form.getFirst(field);
        try {
            return text == null || text.isBlank() ? null : Double.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    ReviewForm refused(List<Violation> why) {
        return new ReviewForm(remarks, goals, why);
    }

    /** The same with one more empty remark. */
    ReviewForm withOneMore() {
        List<NewRemark> more = new ArrayList<>(remarks);
        more.add(EMPTY);
        return new ReviewForm(more, goals, problems);
    }

    NewDecision decision(DecisionKind kind) {
        return new NewDecision(kind, remarks, goals);
    }

    /** The fields to draw; always one to write into. */
    public List<Field> fields() {
        List<NewRemark> drawn = remarks.isEmpty() ? List.of(EMPTY) : remarks;
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
        return goals.stream()
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
