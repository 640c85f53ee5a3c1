package dev.klartext.intake.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.calendar.WorkCalendar;
import dev.klartext.chassis.problem.Problem;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaymentPoliciesTest {

    private static final WorkCalendar WEEKDAYS = new WorkCalendar(
            1, ZoneId.of("Europe/Berlin"), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Set.of());
    private static final LocalDate SATURDAY = LocalDate.parse("2026-11-28");
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-30");

    @Test
    void nobody_is_late_because_a_bank_is_closed() {
        assertThat(LastDayToPay.of(SATURDAY, WEEKDAYS)).isEqualTo(MONDAY);
        assertThat(LastDayToPay.hasPassed(SATURDAY, WEEKDAYS, MONDAY)).isFalse();
    }

    @Test
    void the_last_day_still_counts() {
        assertThat(LastDayToPay.hasPassed(MONDAY, WEEKDAYS, MONDAY)).isFalse();
        assertThat(LastDayToPay.hasPassed(MONDAY, WEEKDAYS, MONDAY.plusDays(1))).isTrue();
    }

    @Test
    void who_got_no_invoice_can_not_pay_it_so_it_is_our_turn() {
        assertThat(NobodyOwesWithoutAnInvoice.waitsFor(null)).isEqualTo(Side.AGENCY);
        assertThat(NobodyOwesWithoutAnInvoice.waitsFor("2026-17")).isEqualTo(Side.CLIENT);
    }

    @Test
    void a_share_is_rounded_half_up_to_the_cent() {
        assertThat(ShareOfTheOrder.amount(new BigDecimal("0.3"), Optional.of(new BigDecimal("1500.50"))))
                .isEqualTo("450.15");
    }

    @Test
    void a_share_of_nothing_that_is_ordered_is_no_amount() {
        assertThatThrownBy(() -> ShareOfTheOrder.amount(new BigDecimal("0.3"), Optional.empty()))
                .isInstanceOfSatisfying(
                        Problem.class,
                        refused -> assertThat(refused.sentence().en()).contains("Nothing is ordered yet"));
    }

    @Test
    void what_was_paid_stands_in_both_sides_books() {
        Instalment paid = new Instalment(
                UUID.randomUUID(),
                "Anzahlung",
                BigDecimal.TEN,
                null,
                SATURDAY,
                null,
                InstalmentState.PAID,
                MONDAY,
                null,
                1);

        assertThat(PaidIsPaid.refusal(paid))
                .hasValueSatisfying(refused -> assertThat(refused.sentence().de())
                        .isEqualTo("„Anzahlung“ ist schon am 30. November 2026 bezahlt."));
    }

    @Test
    void one_field_takes_an_amount_or_a_share() {
        assertThat(AmountOrShare.read("1.450,50")).isEqualTo(new AmountOrShare(new BigDecimal("1450.50"), null));
        assertThat(AmountOrShare.read("30 %").share()).isEqualByComparingTo("0.3");
        assertThat(AmountOrShare.typed(share("0.30000"), Locale.GERMAN)).isEqualTo("30 %");
    }

    private static Instalment share(String share) {
        return new Instalment(
                UUID.randomUUID(),
                "Anzahlung",
                BigDecimal.TEN,
                new BigDecimal(share),
                SATURDAY,
                null,
                InstalmentState.PLANNED,
                null,
                null,
                1);
    }
}
