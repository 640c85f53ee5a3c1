package dev.klartext.dispute.result;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import java.math.BigDecimal;

/** An amount of money as people type it: "420", "1.420,50", "1,420.50", with or without a euro sign. */
public final class TypedAmount {

    private TypedAmount() {}

    /** The amount; null for nothing typed, and for what is none, which is then a violation of the field. */
    public static BigDecimal of(String typed, String field, Violations violations) {
        String plain = (typed == null ? "" : typed)
                .replaceAll("[\\s\\u00a0€]", "")
                .replaceAll("[.,](?=\\d{3}(?:\\D|$))", "")
                .replace(',', '.');
        boolean amount = plain.matches("\\d{1,9}(\\.\\d{1,2})?");
        violations.check(
                plain.isEmpty() || amount,
                field,
                Text.of("Bitte einen Betrag wie 420,00 angeben.", "Please give an amount like 420.00."));
        return amount ? new BigDecimal(plain) : null;
    }
}
