package dev.klartext.dispute.services;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.klartext.chassis.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import org.jdbi.v3.core.mapper.PropagateNull;

/**
 * What a round beyond the included ones costs.
 *
 * @param net amount of one round
 * @param vatRate e.g. 0.19; 0 where none is charged
 * @param forConsumer whether the client is told the price with VAT (PAngV 3)
 */
public record RoundPrice(
        @PropagateNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal net,

        String currency,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal vatRate,
        boolean forConsumer) {

    /** "142,80 € einschließlich Umsatzsteuer", "120,00 € netto", or without a word on VAT where none is charged. */
    public Text text() {
        if (vatRate.signum() == 0) {
            return Text.of(money(net, Locale.GERMANY), money(net, Locale.of("en", "IE")));
        }
        BigDecimal gross = net.add(net.multiply(vatRate)).setScale(2, RoundingMode.HALF_UP);
        return forConsumer
                ? Text.of(
                        money(gross, Locale.GERMANY) + " einschließlich Umsatzsteuer",
                        money(gross, Locale.of("en", "IE")) + " including VAT")
                : Text.of(money(net, Locale.GERMANY) + " netto", money(net, Locale.of("en", "IE")) + " net");
    }

    private String money(BigDecimal amount, Locale place) {
        NumberFormat format = NumberFormat.getCurrencyInstance(place);
        format.setCurrency(Currency.getInstance(currency));
        return format.format(amount);
    }
}
