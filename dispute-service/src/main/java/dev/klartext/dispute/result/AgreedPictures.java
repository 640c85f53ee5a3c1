package dev.klartext.dispute.result;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import java.math.BigDecimal;
import org.jdbi.v3.core.mapper.PropagateNull;

/**
 * What was agreed about a picture selection, e.g. 20 of the pictures that are shown.
 *
 * @param number how many are to be chosen
 * @param furtherNet what each further one costs, net in euros; absent if the agency named no price
 */
public record AgreedPictures(
        @PropagateNull Integer number,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal furtherNet) {

    /** What was typed; null where no number was, then it is no selection. */
    static AgreedPictures typed(String number, String furtherNet) {
        Violations violations = new Violations();
        String plain = number == null ? "" : number.strip();
        boolean known = plain.matches("[1-9]\\d{0,3}");
        violations.check(
                plain.isEmpty() || known,
                "pictures",
                Text.of("Bitte eine Anzahl angeben, zum Beispiel 20.", "Please give a number, for example 20."));
        BigDecimal price = TypedAmount.of(furtherNet, "furtherPicture", violations);
        violations.check(
                price == null || !plain.isEmpty(),
                "pictures",
                Text.of(
                        "Zum Preis gehört die vereinbarte Anzahl.",
                        "With the price belongs the number that was agreed."));
        violations.throwIfAny();
        return known ? new AgreedPictures(Integer.valueOf(plain), price) : null;
    }
}
