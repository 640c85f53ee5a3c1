package dev.klartext.dispute.review;

import static dev.klartext.dispute.review.ReviewForm.GOAL;
import static dev.klartext.dispute.review.ReviewForm.VOICE;
import static dev.klartext.dispute.review.ReviewForm.WORDS;

import dev.klartext.dispute.review.NewDecision.NewGoalAnswer;
import dev.klartext.dispute.review.NewDecision.NewRemark;
import dev.klartext.dispute.review.NewDecision.TakenRemark;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads the form of a review as a browser sends it. */
final class SentReview {

    private static final String TAKE = "TAKE";
    private static final String DROP = "DROP";
    private static final int MOST = 200;

    private SentReview() {}

    /** What was sent; a remark without words is none, a place without words neither. */
    static ReviewForm form(MultivaluedMap<String, String> form) {
        List<NewRemark> remarks = new ArrayList<>();
        for (int i = 0; i < MOST && form.containsKey("remarks[" + i + "].text"); i++) {
            NewRemark remark = remark(form, "remarks[" + i + "]");
            if (!remark.text().isEmpty()) {
                remarks.add(remark);
            }
        }
        List<TakenRemark> taken = voices(form, TAKE)
                .map(id -> new TakenRemark(id, form.getFirst(VOICE + id + WORDS)))
                .toList();
        Saying said = new Saying(goals(form), remarks, taken, voices(form, DROP).toList());
        return new ReviewForm(said, revision(form), List.of());
    }

    private static Stream<UUID> voices(MultivaluedMap<String, String> form, String choice) {
        return form.keySet().stream()
                .filter(field -> field.startsWith(VOICE) && choice.equals(form.getFirst(field)))
                .map(field -> id(field.substring(VOICE.length())))
                .filter(Objects::nonNull);
    }

    /** The revision on which the page was built; without one it was saved nowhere. */
    static long revision(MultivaluedMap<String, String> form) {
        String typed = form.getFirst("revision");
        return typed != null && typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }

    private static List<NewGoalAnswer> goals(MultivaluedMap<String, String> form) {
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
        GoalAnswer known = Arrays.stream(GoalAnswer.values())
                .filter(value -> value.name().equals(answer))
                .findFirst()
                .orElse(null);
        return new NewGoalAnswer(id(goal), known);
    }

    /** What is no id is none of ours; the rules of the use case say so to the person. */
    static UUID id(String typed) {
        try {
            return typed == null ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Double number(MultivaluedMap<String, String> form, String field) {
        String text = form.getFirst(field);
        try {
            return text == null || text.isBlank() ? null : Double.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
