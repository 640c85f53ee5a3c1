package dev.klartext.dispute.services;

import java.math.BigDecimal;
import java.util.UUID;

/** Of intake's events what a further round of a deliverable costs. */
record FurtherRound(UUID deliverableId, BigDecimal net, String currency, BigDecimal vatRate, boolean forConsumer) {

    RoundPrice price() {
        return new RoundPrice(net, currency, vatRate, forConsumer);
    }
}
