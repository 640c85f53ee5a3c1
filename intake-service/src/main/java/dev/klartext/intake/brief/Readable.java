package dev.klartext.intake.brief;

import dev.klartext.chassis.text.Text;
import dev.klartext.intake.wish.WishAnswer;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;

/** Amounts, days and choices of a brief as people read them, for mails, documents and comparisons. */
public final class Readable {

    private Readable() {}

    static Text money(BigDecimal amount) {
        return Text.of(money(amount, Locale.GERMAN), money(amount, Locale.ENGLISH));
    }

    public static String money(BigDecimal amount, Locale locale) {
        // The language alone has no currency format of its own; Germany's and Ireland's are those of the euro.
        NumberFormat format =
                NumberFormat.getCurrencyInstance(english(locale) ? Locale.of("en", "IE") : Locale.GERMANY);
        format.setCurrency(Currency.getInstance(Brief.EURO));
        return format.format(amount);
    }

    /** "23. November 2026, 10:12 Uhr (MEZ)". */
    public static Text moment(Instant at, ZoneId zone) {
        return Text.of(
                DateTimeFormatter.ofPattern("d. MMMM uuuu, H:mm 'Uhr' (z)", Locale.GERMAN)
                        .format(at.atZone(zone)),
                DateTimeFormatter.ofPattern("d MMMM uuuu, H:mm (z)", Locale.ENGLISH)
                        .format(at.atZone(zone)));
    }

    /** "Freitag, 18. Dezember": soon enough to need no year. */
    public static String weekday(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern(english(locale) ? "EEEE, d MMMM" : "EEEE, d. MMMM", locale)
                .format(day);
    }

    static Text percent(BigDecimal rate) {
        String percent = rate.movePointRight(2).stripTrailingZeros().toPlainString();
        return Text.same(percent + " %");
    }

    static Text contractType(ContractType type) {
        return switch (type) {
            case WORK -> Text.of("Werk", "Work");
            case SERVICE -> Text.of("Dienst", "Service");
        };
    }

    static Text answer(WishAnswer answer) {
        return switch (answer) {
            case POSSIBLE -> Text.of("möglich", "possible");
            case EXTRA_COST -> Text.of("gegen Aufpreis", "at extra cost");
            case NOT_POSSIBLE -> Text.of("nicht möglich", "not possible");
        };
    }

    private static boolean english(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
