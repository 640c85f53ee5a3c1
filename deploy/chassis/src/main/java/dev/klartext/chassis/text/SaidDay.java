package dev.klartext.chassis.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as the history and mails say it: "4. Dezember 2026". */
public final class SaidDay {

    private SaidDay() {}

    public static Text of(LocalDate day) {
        return Text.of(
                DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMAN).format(day),
                DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).format(day));
    }
}
