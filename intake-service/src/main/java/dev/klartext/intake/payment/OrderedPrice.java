package dev.klartext.intake.payment;

import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.intake.change.CurrentOrders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/** The price of what is ordered in a project, with all addenda. */
@ApplicationScoped
class OrderedPrice {

    @Inject
    CurrentOrders orders;

    /**
     * Net price and VAT of an order.
     *
     * @param vatRate as a fraction
     */
    public record Price(BigDecimal net, BigDecimal vatRate) {}

    /** Empty as long as nothing is ordered. */
    Optional<Price> of(Tx tx, UUID projectId) {
        return orders.find(tx, projectId)
                .map(order -> new Price(order.totals().net(), order.brief().vatRate()));
    }
}
