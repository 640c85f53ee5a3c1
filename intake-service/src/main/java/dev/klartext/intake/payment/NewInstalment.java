package dev.klartext.intake.payment;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What staff say about an instalment: an amount, or a part of the order.
 *
 * @param netAmount net, in euros; absent if there is a share
 * @param share a fraction like 0.3 of the order's net price; absent if there is an amount
 * @param dueOn last day, in the project's zone
 * @param invoiceNumber absent while no invoice is written
 */
public record NewInstalment(
        String label,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = SchemaType.STRING, examples = "450.00")
        BigDecimal netAmount,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = SchemaType.STRING, examples = "0.3")
        BigDecimal share,

        LocalDate dueOn,
        String invoiceNumber) {

    private static final int MAX_LABEL = 200;
    private static final int MAX_NUMBER = 60;
    private static final int CENTS = 2;
    private static final int SHARE_DIGITS = 5;
    private static final BigDecimal MAX = new BigDecimal("9999999.99");

    public NewInstalment {
        label = label == null ? null : label.strip();
        invoiceNumber = invoiceNumber == null || invoiceNumber.isBlank() ? null : invoiceNumber.strip();
    }

    void check() {
        new Violations()
                .required("label", label, MAX_LABEL)
                .present("dueOn", dueOn)
                .optional("invoiceNumber", invoiceNumber, MAX_NUMBER)
                .check(
                        (netAmount == null) != (share == null),
                        "netAmount",
                        Text.of(
                                "Ein Betrag oder ein Anteil, eines von beiden.",
                                "An amount or a share, one of the two."))
                .check(
                        netAmount == null
                                || netAmount.signum() > 0
                                        && netAmount.compareTo(MAX) <= 0
                                        && netAmount.stripTrailingZeros().scale() <= CENTS,
                        "netAmount",
                        Text.of(
                                "Ein Betrag über 0 und bis 9.999.999,99 mit höchstens zwei Stellen hinter dem Komma.",
                                "An amount above 0 and up to 9,999,999.99 with at most two decimals."))
                .check(
                        share == null
                                || share.signum() > 0
                                        && share.compareTo(BigDecimal.ONE) <= 0
                                        && share.stripTrailingZeros().scale() <= SHARE_DIGITS,
                        "share",
                        Text.of("Ein Anteil über 0 und bis 100 %.", "A share above 0 and up to 100 %."))
                .throwIfAny();
    }
}
