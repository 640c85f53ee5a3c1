package dev.klartext.chassis.frame;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** Writes amounts as the reader's language does: "1.234,00 €", "€1,234.00", "2,4 MB". */
final class Amounts {

    private static final long KILO = 1000;

    private Amounts() {}

    static String money(BigDecimal amount, String currency, Locale locale) {
        // The language alone has no currency format of its own; Germany's and Ireland's are those of the euro.
        Locale place = english(locale) ? Locale.of("en", "IE") : Locale.GERMANY;
        NumberFormat format = NumberFormat.getCurrencyInstance(place);
        format.setCurrency(Currency.getInstance(currency));
        return format.format(amount);
    }

    /** A file's size in decimal units. */
    static String size(long bytes, Locale locale) {
        if (bytes < KILO) {
            return bytes + (english(locale) ? " bytes" : " Byte");
        }
        boolean giga = bytes >= KILO * KILO * KILO;
        boolean mega = bytes >= KILO * KILO;
        NumberFormat number = NumberFormat.getNumberInstance(locale);
        number.setMaximumFractionDigits(mega ? 1 : 0);
        return number.format(bytes / (giga ? 1e9 : mega ? 1e6 : 1e3)) + (giga ? " GB" : mega ? " MB" : " kB");
    }

    private static boolean english(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
