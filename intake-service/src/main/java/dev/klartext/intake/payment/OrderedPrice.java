package dev.klartext.intake.payment;

import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.intake.brief.BriefState;
import dev.klartext.intake.brief.BriefVersions;
import dev.klartext.intake.brief.FrozenBrief;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/** The price of what is ordered in a project. */
@ApplicationScoped
class OrderedPrice {

    @Inject
    BriefVersions versions;

    /**
     * Net price and VAT of an order.
     *
     * @param vatRate as a fraction
     */
    public record Price(BigDecimal net, BigDecimal vatRate) {}

    /** Empty as long as nothing is ordered. */
    Optional<Price> of(Tx tx, UUID projectId) {
        return versions.of(tx, projectId).stream()
                .filter(version -> version.state() == BriefState.ORDERED)
                .findFirst()
                .map(version -> price(versions.frozen(tx, projectId, version.version())));
    }

    private static Price price(FrozenBrief frozen) {
        return new Price(frozen.totals().net(), frozen.brief().vatRate());
    }
}
