package dev.klartext.intake.brief;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/** Sums of a brief in its currency; VAT is rounded half up to the cent on the net sum. */
public record Totals(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal net,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal vat,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal gross) {

    private static final int CENTS = 2;

    static Totals of(Brief brief) {
        BigDecimal net = brief.deliverables().stream()
                .map(Deliverable::netPrice)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(CENTS, RoundingMode.HALF_UP);
        BigDecimal vat = net.multiply(brief.vatRate()).setScale(CENTS, RoundingMode.HALF_UP);
        return new Totals(net, vat, net.add(vat));
    }
}
