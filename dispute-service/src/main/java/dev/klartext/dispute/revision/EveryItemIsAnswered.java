package dev.klartext.dispute.revision;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The client says yes or no to the text and to each item; a no has a word.
 *
 * <p>Reason: what was passed over is not agreed, silence is no consent; and without a word the agency could only guess again.
 */
final class EveryItemIsAnswered {

    private static final int MAX_WORD = 2000;

    private EveryItemIsAnswered() {}

    static void check(NewAnswer answer, List<RestatedItem> items, Violations violations) {
        violations
                .check(
                        answer.understood() != null,
                        "understood",
                        Text.of("Haben wir Sie richtig verstanden?", "Did we understand you right?"))
                .optional("word", answer.word(), MAX_WORD);
        if (Boolean.FALSE.equals(answer.understood())) {
            violations.check(answer.word() != null, "word", inAWord());
        }
        for (int i = 0; i < items.size(); i++) {
            check(answer.to(items.get(i).id()), "replies[" + i + "].", violations);
        }
        List<UUID> known = items.stream().map(RestatedItem::id).toList();
        List<UUID> answered = answer.replies().stream().map(Reply::itemId).toList();
        violations.check(
                known.containsAll(answered) && answered.stream().distinct().count() == answered.size(),
                "replies",
                Text.of("Zu jedem Punkt gehört eine Antwort.", "To each item belongs one answer."));
    }

    private static void check(Optional<Reply> reply, String field, Violations violations) {
        violations.check(
                reply.map(Reply::consent).isPresent(),
                field + "consent",
                Text.of("Stimmt das so für Sie?", "Is this right for you?"));
        reply.ifPresent(given -> {
            violations.optional(field + "word", given.word(), MAX_WORD);
            if (given.objected()) {
                violations.check(given.word() != null, field + "word", inAWord());
            }
        });
    }

    private static Text inAWord() {
        return Text.of(
                "Bitte sagen Sie in einem Satz, wie Sie es meinen.", "Please say in one sentence how you mean it.");
    }
}
