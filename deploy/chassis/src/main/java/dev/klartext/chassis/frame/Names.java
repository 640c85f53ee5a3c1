package dev.klartext.chassis.frame;

import java.util.Locale;

/** Short forms of people's names, and of their phone numbers. */
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

    /** Digits and a leading plus; the zero that is left out when called from abroad goes. Source: RFC 3966, section 5. */
    static String dialled(String phone) {
        String digits = phone.strip().replaceFirst("^(\\+.*?)\\(0\\)", "$1").replaceAll("[^0-9+]", "");
        return digits.isEmpty() ? "" : digits.charAt(0) + digits.substring(1).replace("+", "");
    }

    private static String letter(String word) {
        return word.isEmpty()
                ? ""
                : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
