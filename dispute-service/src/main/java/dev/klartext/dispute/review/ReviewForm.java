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
    private static final int MOST = 100;

    /** A remark's fields on the page; number is what people read, from 1. */
    public record Field(int index, NewRemark remark) {

        public int number() {
            return index + 1;
        }

        public String name() {
            return "remarks[" + index + "]";
        }

        public String textName() {
            return name() + ".text";
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
        String file = form.getFirst(field + ".fileSha256");
        return file == null || file.isBlank()
                ? new NewRemark(text, null, null, null)
                : new NewRemark(text, file, number(form.getFirst(field + ".x")), number(form.getFirst(field + ".y")));
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

    private static Double number(String text) {
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
        more.add(new NewRemark("", null, null, null));
        return new ReviewForm(more, goals, problems);
    }

    NewDecision decision(DecisionKind kind) {
        return new NewDecision(kind, remarks, goals);
    }

    /** The fields to draw; always one to write into. */
    public List<Field> fields() {
        List<NewRemark> drawn = remarks.isEmpty() ? List.of(new NewRemark("", null, null, null)) : remarks;
        List<Field> fields = new ArrayList<>();
        drawn.forEach(remark -> fields.add(new Field(fields.size(), remark)));
        return fields;
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
}
