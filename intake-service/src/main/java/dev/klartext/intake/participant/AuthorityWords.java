package dev.klartext.intake.participant;

import dev.klartext.chassis.frame.Words;
import dev.klartext.chassis.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in words what somebody may do: "bis 1.000,00 € netto beauftragen und Entwürfe freigeben". */
final class AuthorityWords {

    private AuthorityWords() {}

    static Text of(Authority authority) {
        return Text.of(
                words(
                        authority,
                        Locale.GERMAN,
                        List.of("%sbeauftragen", "bis %s netto ", "Entwürfe freigeben", "fertige Arbeit abnehmen"),
                        " und ",
                        "nichts entscheiden"),
                words(
                        authority,
                        Locale.ENGLISH,
                        List.of("order%s", " up to %s net", "approve drafts", "accept finished work"),
                        " and ",
                        "decide nothing"));
    }

    private static String words(Authority authority, Locale locale, List<String> words, String and, String nothing) {
        List<String> may = new ArrayList<>();
        if (authority.orders()) {
            String limit =
                    authority.upToNet() == null ? "" : words.get(1).formatted(Words.money(authority.upToNet(), locale));
            may.add(words.get(0).formatted(limit));
        }
        if (authority.approves()) {
            may.add(words.get(2));
        }
        if (authority.accepts()) {
            may.add(words.get(3));
        }
        if (may.isEmpty()) {
            return nothing;
        }
        String last = may.removeLast();
        return may.isEmpty() ? last : String.join(", ", may) + and + last;
    }
}
