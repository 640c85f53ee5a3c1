package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.problem.Violations;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what was typed on the page: {@code answer.<question>} over {@code revision.<question>}, {@code ask.<question>} and
 * {@code reply.<question back>}. Fields in which nothing is asked or replied are passed over. Buttons: {@code keep} with a
 * question, {@code into} with {@code GOAL.<question>}.
 */
final class FillForm {

    private static final String ANSWER = "answer.";
    private static final String ASK = "ask.";
    private static final Pattern REPLY = Pattern.compile("reply\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final MultivaluedMap<String, String> typed;

    private FillForm(MultivaluedMap<String, String> typed) {
        this.typed = typed;
    }

    static FillIn.Typed read(MultivaluedMap<String, String> typed) {
        return new FillForm(typed).all();
    }

    /** The one answer that was just typed. */
    static NewAnswer answer(MultivaluedMap<String, String> typed, String questionId) {
        return new FillForm(typed).answer(questionId);
    }

    private FillIn.Typed all() {
        Violations violations = new Violations();
        List<NewAnswer> answers = new ArrayList<>();
        List<AskBack.Asked> asked = new ArrayList<>();
        Map<UUID, String> replies = new LinkedHashMap<>();
        for (String field : typed.keySet()) {
            if (field.startsWith(ANSWER)) {
                answers.add(answer(field.substring(ANSWER.length())));
            } else if (field.startsWith(ASK) && written(field)) {
                asked.add(new AskBack.Asked(field.substring(ASK.length()), typed.getFirst(field)));
                violations.optional(field, typed.getFirst(field), Clarification.MAX_TEXT);
            } else if (REPLY.matcher(field).matches() && written(field)) {
                replies.put(UUID.fromString(field.substring(field.indexOf('.') + 1)), typed.getFirst(field));
                violations.optional(field, typed.getFirst(field), Clarification.MAX_TEXT);
            }
        }
        answers.forEach(answer -> answer.check(violations, ANSWER + answer.questionId()));
        violations.throwIfAny();
        return new FillIn.Typed(answers, asked, replies, typed.getFirst("keep"), taken());
    }

    /**
     * The question whose button was pressed; null if it was the one for all. An id is a word; whatever else was sent leads
     * nowhere.
     */
    static String at(MultivaluedMap<String, String> typed) {
        FillForm form = new FillForm(typed);
        TakeIntoBrief.Taken taken = form.taken();
        return Stream.of(typed.getFirst("at"), typed.getFirst("keep"), taken == null ? null : taken.questionId())
                .filter(Objects::nonNull)
                .findFirst()
                .map(id -> id.replaceAll("[^a-z0-9-]", ""))
                .orElse(null);
    }

    private TakeIntoBrief.Taken taken() {
        String pressed = typed.getFirst("into");
        return Stream.of(PlaceInBrief.values())
                .filter(place -> pressed != null && pressed.startsWith(place + "."))
                .map(place -> new TakeIntoBrief.Taken(pressed.substring(pressed.indexOf('.') + 1), place))
                .findFirst()
                .orElse(null);
    }

    private NewAnswer answer(String questionId) {
        String revision = typed.getFirst("revision." + questionId);
        boolean number = revision != null && revision.matches("\\d{1,18}");
        return new NewAnswer(questionId, typed.getFirst(ANSWER + questionId), number ? Long.parseLong(revision) : 0);
    }

    private boolean written(String field) {
        return !typed.getFirst(field).isBlank();
    }
}
