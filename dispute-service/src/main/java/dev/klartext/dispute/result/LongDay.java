package dev.klartext.dispute.result;

import dev.klartext.chassis.text.Text;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as people write it in a letter: "Freitag, 27. November". */
public final class LongDay {

    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("EEEE, d. MMMM", Locale.GERMAN);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.UK);

    private LongDay() {}

    public static Text of(LocalDate day) {
        return Text.of(GERMAN.format(day), ENGLISH.format(day));
    }
}
