package dev.klartext.dispute.selection;

import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.revision.Restatement;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/**
 * Pictures beyond the agreed number.
 *
 * @param net what each of them costs, net in euros; absent if the agency named no price
 */
public record FurtherPictures(int count, BigDecimal net) {

    public boolean any() {
        return count > 0;
    }

    public boolean priced() {
        return any() && net != null;
    }

    public BigDecimal sum() {
        return net.multiply(BigDecimal.valueOf(count));
    }

    /** "2 weitere Bilder". */
    public Text words() {
        return count == 1
                ? Text.of("1 weiteres Bild", "1 further picture")
                : Text.of(count + " weitere Bilder", count + " further pictures");
    }

    /** "2 weitere Bilder zu je 35,00 € netto, zusammen 70,00 € netto". */
    public Text withPrice() {
        Text words = words();
        return priced()
                ? Text.of(
                        "%s zu je %s netto, zusammen %s netto"
                                .formatted(words.de(), money(net, Locale.GERMANY), money(sum(), Locale.GERMANY)),
                        "%s at %s net each, %s net together"
                                .formatted(
                                        words.en(),
                                        money(net, Locale.of("en", "IE")),
                                        money(sum(), Locale.of("en", "IE"))))
                : Text.of(words.de() + ", Preis nach Absprache", words.en() + ", price by arrangement");
    }

    private static String money(BigDecimal amount, Locale place) {
        NumberFormat format = NumberFormat.getCurrencyInstance(place);
        format.setCurrency(Currency.getInstance(Restatement.EURO));
        return format.format(amount);
    }
}
