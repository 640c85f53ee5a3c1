package dev.klartext.intake.payment;

import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A share is a share of what is ordered, rounded half up to the cent; it is fixed when it is planned.
 *
 * <p>Reason: a part of something that nobody has ordered is no amount, and an amount on an invoice must not move when the
 * order changes later.
 */
final class ShareOfTheOrder {

    private static final int CENTS = 2;

    private ShareOfTheOrder() {}

    static BigDecimal amount(BigDecimal share, Optional<BigDecimal> orderedNet) {
        BigDecimal net = orderedNet.orElseThrow(() -> Problems.NOT_YET.because(Text.of(
                "Noch ist nichts beauftragt, von dem es einen Anteil gäbe. Nennen Sie einen Betrag, oder warten Sie auf den"
                        + " Auftrag.",
                "Nothing is ordered yet of which this could be a share. Name an amount, or wait for the order.")));
        return net.multiply(share).setScale(CENTS, RoundingMode.HALF_UP);
    }
}
