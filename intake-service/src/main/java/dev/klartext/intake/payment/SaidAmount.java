package dev.klartext.intake.payment;

import dev.klartext.chassis.text.Text;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** A net amount as the history says it: "450,00 € netto". */
final class SaidAmount {

    private static final Currency EURO = Currency.getInstance("EUR");

    private SaidAmount() {}

    static Text net(BigDecimal amount) {
        return Text.of(format(amount, Locale.GERMANY) + " netto", format(amount, Locale.of("en", "IE")) + " net");
    }

    private static String format(BigDecimal amount, Locale place) {
        NumberFormat format = NumberFormat.getCurrencyInstance(place);
        format.setCurrency(EURO);
        return format.format(amount);
    }
}
