package dev.klartext.intake.payment;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.brief.Amount;
import java.math.BigDecimal;
import java.util.Locale;

/** The one field of a form that takes "450,00" as well as "30 %". */
record AmountOrShare(BigDecimal netAmount, BigDecimal share) {

    private static final int PERCENT = 2;

    static AmountOrShare read(String typed) {
        String text = typed == null ? "" : typed.strip();
        boolean share = text.endsWith("%");
        try {
            BigDecimal number = Amount.parse(share ? text.substring(0, text.length() - 1) : text);
            return share && number != null
                    ? new AmountOrShare(null, number.movePointLeft(PERCENT))
                    : new AmountOrShare(number, null);
        } catch (NumberFormatException e) {
            new Violations()
                    .add(
                            "netAmount",
                            Text.of(
                                    "Ein Betrag wie 450,00 oder ein Anteil wie 30 %.",
                                    "An amount like 450.00 or a share like 30 %."))
                    .throwIfAny();
            return null;
        }
    }

    /** As it stands in the field. */
    static String typed(Instalment instalment, Locale locale) {
        String text = instalment.share() == null
                ? instalment.netAmount().toPlainString()
                : instalment
                                .share()
                                .movePointRight(PERCENT)
                                .stripTrailingZeros()
                                .toPlainString()
                        + " %";
        return locale.getLanguage().equals("en") ? text : text.replace('.', ',');
    }
}
