package dev.klartext.chassis.frame;

import java.util.Locale;

/** Short forms of people's names. */
final class Names {

    private Names() {}

    /** First letters of the first and the last word; one letter for a single word. */
    static String initials(String name) {
        String[] words = name.strip().split("\\s+");
        String first = letter(words[0]);
        return words.length == 1 ? first : first + letter(words[words.length - 1]);
    }

    static String first(String name) {
        return name.strip().split("\\s+")[0];
    }

    private static String letter(String word) {
        return word.isEmpty()
                ? ""
                : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
