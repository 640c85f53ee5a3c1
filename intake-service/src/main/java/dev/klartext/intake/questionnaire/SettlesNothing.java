package dev.klartext.intake.questionnaire;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that fill a field and leave the question open.
 *
 * <p>Reason: a briefing full of "tbd" looks finished and is the beginning of a quarrel. "Entfällt" and "nein" are answers.
 */
final class SettlesNothing {

    private static final Set<String> WORDS = Set.of(
            "weiß nicht",
            "weiss nicht",
            "weiß ich nicht",
            "weiss ich nicht",
            "weiß ich noch nicht",
            "weiß noch nicht",
            "weiss noch nicht",
            "keine ahnung",
            "keine idee",
            "noch offen",
            "offen",
            "noch unklar",
            "unklar",
            "später",
            "kommt noch",
            "mal sehen",
            "folgt",
            "egal",
            "tbd",
            "tba",
            "todo",
            "dont know",
            "i dont know",
            "dont know yet",
            "i dont know yet",
            "not sure",
            "not sure yet",
            "no idea",
            "open",
            "still open",
            "unclear",
            "later",
            "we will see",
            "well see");

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N} ]");

    private SettlesNothing() {}

    static boolean says(String answer) {
        String words = MARKS.matcher(answer.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replaceAll("\\s+", " ")
                .strip();
        return words.isEmpty() || WORDS.contains(words);
    }
}
