package dev.klartext.intake.brief;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** Amounts as people type them: "1.200", "1.200,50", "1,200.50", "1200.5", with or without a euro sign. */
public final class Amount {

    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}([.,])\\d{3}(\\1\\d{3})*");

    private Amount() {}

    /** The amount; null for blank text. Throws {@link NumberFormatException} for what is no amount. */
    public static BigDecimal parse(String typed) {
        String text = typed == null ? "" : typed.replaceAll("[\\s\\u00a0\\u202f€]", "");
        if (text.isEmpty()) {
            return null;
        }
        if (THOUSANDS.matcher(text).matches()) {
            return new BigDecimal(text.replaceAll("[.,]", ""));
        }
        int decimals = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        if (decimals < 0) {
            return new BigDecimal(text);
        }
        String whole = text.substring(0, decimals).replaceAll("[.,]", "");
        return new BigDecimal((whole.isEmpty() ? "0" : whole) + "." + text.substring(decimals + 1));
    }

    /** The amount as it stands in a field. */
    public static String typed(BigDecimal amount, Locale locale) {
        if (amount == null) {
            return "";
        }
        String text = amount.toPlainString();
        return locale.getLanguage().equals("en") ? text : text.replace('.', ',');
    }
}
