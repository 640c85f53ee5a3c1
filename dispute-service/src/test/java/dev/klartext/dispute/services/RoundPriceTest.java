package dev.klartext.dispute.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RoundPriceTest {

    @Test
    void a_business_reads_the_net_price() {
        assertThat(price("0.19", false).text().de()).isEqualTo("120,00\u00a0€ netto");
    }

    @Test
    void a_consumer_reads_what_is_to_be_paid() {
        assertThat(price("0.19", true).text().de()).isEqualTo("142,80\u00a0€ einschließlich Umsatzsteuer");
    }

    @Test
    void who_charges_no_vat_does_not_speak_of_it() {
        assertThat(price("0", true).text().en()).isEqualTo("€120.00");
    }

    private static RoundPrice price(String vatRate, boolean forConsumer) {
        return new RoundPrice(new BigDecimal("120.00"), "EUR", new BigDecimal(vatRate), forConsumer);
    }
}
