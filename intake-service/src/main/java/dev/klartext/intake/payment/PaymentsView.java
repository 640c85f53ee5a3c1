package dev.klartext.intake.payment;

import dev.klartext.chassis.access.Grant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The payment plan as agency or client reads it.
 *
 * @param price of what is ordered; absent as long as nothing is
 * @param said what just happened, absent if nothing did
 */
public record PaymentsView(Grant reader, List<Instalment> plan, OrderedPrice.Price price, Said said) {

    private static final int CENTS = 2;

    /** What the page confirms in place. */
    public enum Said {
        PLANNED,
        PAID,
        REOPENED,
        DROPPED
    }

    static PaymentsView of(Grant reader, List<Instalment> plan, Optional<OrderedPrice.Price> price, Said said) {
        return new PaymentsView(reader, plan, price.orElse(null), said);
    }

    public boolean staff() {
        return reader.isStaff();
    }

    public UUID projectId() {
        return reader.projectId();
    }

    public BigDecimal planned() {
        return sum(plan);
    }

    public BigDecimal paid() {
        return sum(plan.stream().filter(Instalment::paid).toList());
    }

    /** What the plan lacks to the price of the order: positive if something is not planned yet; zero where nothing is ordered. */
    public BigDecimal lacking() {
        return price == null ? BigDecimal.ZERO : price.net().subtract(planned());
    }

    public BigDecimal over() {
        return lacking().negate();
    }

    /** With the order's VAT, as it stands on the invoice; nothing is added where no VAT is charged. */
    public BigDecimal gross(Instalment instalment) {
        BigDecimal vat =
                price == null ? BigDecimal.ZERO : instalment.netAmount().multiply(price.vatRate());
        return instalment.netAmount().add(vat.setScale(CENTS, RoundingMode.HALF_UP));
    }

    public boolean taxed() {
        return price != null && price.vatRate().signum() > 0;
    }

    private static BigDecimal sum(List<Instalment> instalments) {
        return instalments.stream().map(Instalment::netAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
