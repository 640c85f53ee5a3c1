package dev.klartext.chassis.text;

import java.util.Locale;
import java.util.Objects;

/** A short text in both languages of the product; German comes first. */
public record Text(String de, String en) {

    public Text {
        Objects.requireNonNull(de, "de");
        Objects.requireNonNull(en, "en");
    }

    public static Text of(String de, String en) {
        return new Text(de, en);
    }

    /** The same words in both languages: names, and what a person wrote. */
    public static Text same(String words) {
        return new Text(words, words);
    }

    /** The text for a reader: English for an English reader, German for everybody else. */
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : de;
    }
}
