package dev.klartext.intake.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TotalsTest {

    @Test
    void vat_is_rounded_once_on_the_net_sum() {
        Totals totals = Briefs.priced("0.13", "0.13", "0.13").totals();

        assertThat(totals)
                .isEqualTo(new Totals(new BigDecimal("0.39"), new BigDecimal("0.07"), new BigDecimal("0.46")));
    }

    @Test
    void a_small_business_charges_no_vat() {
        Brief brief =
                new Brief(null, null, Briefs.priced("100").deliverables(), null, null, null, null, BigDecimal.ZERO);

        assertThat(brief.totals().gross()).isEqualTo(new BigDecimal("100.00"));
    }

    @Test
    void what_has_no_price_yet_counts_nothing() {
        Deliverable unknown = new Deliverable(null, "Fotos", ContractType.WORK, List.of(), null, 0);
        Brief brief = new Brief(null, null, List.of(unknown), null, null, null, null, null);

        assertThat(brief.totals().net()).isEqualTo(new BigDecimal("0.00"));
    }
}
