package dev.klartext.intake.payment;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of the price that is to be paid at once.
 *
 * @param netAmount net, in euros
 * @param share part of the order from which the amount was made, as a fraction; absent if the amount was typed
 * @param dueOn last day, in the project's zone
 * @param invoiceNumber absent until the invoice is written, which happens elsewhere
 * @param paidOn absent while it is not paid
 * @param pointId the open point of who has to act since it fell due; absent before
 * @param revision its ETag
 */
public record Instalment(
        UUID id,
        String label,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = SchemaType.STRING, examples = "450.00")
        BigDecimal netAmount,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = SchemaType.STRING, examples = "0.3")
        BigDecimal share,

        LocalDate dueOn,
        String invoiceNumber,
        InstalmentState state,
        LocalDate paidOn,
        UUID pointId,
        long revision) {

    boolean paid() {
        return state == InstalmentState.PAID;
    }

    Instalment paidOn(LocalDate day) {
        return new Instalment(
                id, label, netAmount, share, dueOn, invoiceNumber, InstalmentState.PAID, day, pointId, revision + 1);
    }

    /** Open again, as if it had not fallen due yet. */
    Instalment planned() {
        return new Instalment(
                id, label, netAmount, share, dueOn, invoiceNumber, InstalmentState.PLANNED, null, null, revision + 1);
    }

    Instalment due(UUID point) {
        return new Instalment(
                id, label, netAmount, share, dueOn, invoiceNumber, InstalmentState.DUE, null, point, revision + 1);
    }
}
