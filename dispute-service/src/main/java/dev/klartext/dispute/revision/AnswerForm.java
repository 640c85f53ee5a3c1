package dev.klartext.dispute.revision;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The form in which the client answers: {@code understood} and {@code word} to the text, {@code replies[0].consent} and
 * {@code replies[0].word} to each item in its order; {@code all} says yes to what has no answer of its own.
 */
final class AnswerForm {

    private AnswerForm() {}

    static NewAnswer typed(MultivaluedMap<String, String> form, List<RestatedItem> items) {
        boolean all = form.containsKey("all");
        List<Reply> replies = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Consent consent = consent(form.getFirst("replies[" + i + "].consent"));
            replies.add(new Reply(
                    items.get(i).id(),
                    consent == null && all ? Consent.AGREE : consent,
                    form.getFirst("replies[" + i + "].word")));
        }
        Consent text = consent(form.getFirst("understood"));
        Boolean understood = text == null ? (all ? Boolean.TRUE : null) : Boolean.valueOf(text == Consent.AGREE);
        return new NewAnswer(understood, form.getFirst("word"), replies);
    }

    private static Consent consent(String typed) {
        return Arrays.stream(Consent.values())
                .filter(each -> each.name().equals(typed))
                .findFirst()
                .orElse(null);
    }
}
