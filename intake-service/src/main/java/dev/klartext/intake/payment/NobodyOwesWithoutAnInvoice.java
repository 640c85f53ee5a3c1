package dev.klartext.intake.payment;

import dev.klartext.chassis.access.Side;

/**
 * As long as no invoice is written, it is the agency's turn, also after the day.
 *
 * <p>Reason: who got no invoice can't pay it; our own delays are as visible as theirs.
 */
final class NobodyOwesWithoutAnInvoice {

    private NobodyOwesWithoutAnInvoice() {}

    static Side waitsFor(String invoiceNumber) {
        return invoiceNumber == null ? Side.AGENCY : Side.CLIENT;
    }
}
