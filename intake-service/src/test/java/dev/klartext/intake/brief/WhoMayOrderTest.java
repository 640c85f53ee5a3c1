package dev.klartext.intake.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.intake.participant.Absence;
import dev.klartext.intake.participant.Authority;
import dev.klartext.intake.participant.Mandate;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The word of a contact binds nobody, and a browser left open is nobody's word. */
class WhoMayOrderTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void who_decides_at_the_client_may_order() {
        Grant clara = grant(Side.CLIENT, true);

        assertThat(WhoMayOrder.decider(clara)).isEqualTo(clara);
    }

    @Test
    void a_contact_may_not_because_his_word_binds_nobody() {
        assertThatThrownBy(() -> WhoMayOrder.decider(grant(Side.CLIENT, false)))
                .hasMessageContaining("who decides at your side");
    }

    @Test
    void the_agency_may_not_order_from_itself() {
        assertThatThrownBy(() -> WhoMayOrder.decider(grant(Side.AGENCY, false)))
                .hasMessageContaining("client gives the order");
    }

    @Test
    void a_login_of_fifteen_minutes_is_fresh() {
        Instant login = NOW.minus(Duration.ofMinutes(15));

        assertThat(WhoMayOrder.freshLogin(Optional.of(login), NOW)).isEqualTo(login);
    }

    @Test
    void an_older_login_is_not_because_the_browser_may_have_been_left_open() {
        Instant login = NOW.minus(Duration.ofMinutes(15)).minusSeconds(1);

        assertThatThrownBy(() -> WhoMayOrder.freshLogin(Optional.of(login), NOW))
                .hasMessageContaining("15 minutes");
    }

    @Test
    void a_login_of_unknown_age_is_not_fresh() {
        assertThatThrownBy(() -> WhoMayOrder.freshLogin(Optional.empty(), NOW)).hasMessageContaining("15 minutes");
    }

    @Test
    void who_may_order_up_to_an_amount_may_order_that_amount() {
        Mandate karl = mandate("Karl", "1000", null, List.of());

        assertThatCode(() -> WhoMayOrder.upTo(new BigDecimal("1000.00"), karl.personId(), List.of(karl), TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void nobody_orders_beyond_the_amount_that_the_client_lets_them_spend() {
        Mandate karl = mandate("Karl", "1000", null, List.of());
        Mandate clara = mandate("Clara", null, null, List.of());

        assertThatThrownBy(
                        () -> WhoMayOrder.upTo(new BigDecimal("1000.01"), karl.personId(), List.of(clara, karl), TODAY))
                .hasMessageContaining("Please tell Clara");
    }

    @Test
    void a_deputy_orders_with_the_authority_of_who_is_away() {
        UUID karl = UUID.randomUUID();
        Mandate clara = mandate("Clara", "5000", karl, List.of(away(TODAY)));

        assertThatCode(() -> WhoMayOrder.upTo(new BigDecimal("5000"), karl, List.of(clara), TODAY))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> WhoMayOrder.upTo(new BigDecimal("5001"), karl, List.of(clara), TODAY))
                .hasMessageContaining("5,000.00");
    }

    @Test
    void a_deputy_orders_only_during_absence_because_who_is_there_decides_in_person() {
        UUID karl = UUID.randomUUID();
        Mandate clara = mandate("Clara", null, karl, List.of(away(TODAY.minusDays(1)), away(TODAY.plusDays(1))));

        assertThatThrownBy(() -> WhoMayOrder.upTo(BigDecimal.ONE, karl, List.of(clara), TODAY))
                .hasMessageContaining("only on days of an absence");
    }

    @Test
    void who_may_only_approve_orders_nothing() {
        Mandate jan = new Mandate(
                UUID.randomUUID(),
                "Jan",
                false,
                new Authority(false, true, true, null),
                "Clara",
                NOW,
                null,
                null,
                List.of());

        assertThatThrownBy(() -> WhoMayOrder.upTo(BigDecimal.ONE, jan.personId(), List.of(jan), TODAY))
                .hasMessageContaining("who decides at your side");
    }

    private static Mandate mandate(String name, String limit, UUID deputy, List<Absence> absences) {
        BigDecimal upTo = limit == null ? null : new BigDecimal(limit);
        return new Mandate(
                UUID.randomUUID(),
                name,
                false,
                new Authority(true, true, true, upTo),
                null,
                null,
                null,
                deputy,
                absences);
    }

    private static Absence away(LocalDate day) {
        return new Absence(UUID.randomUUID(), UUID.randomUUID(), day, day);
    }

    private static Grant grant(Side side, boolean decides) {
        return new Grant(
                UUID.randomUUID(),
                "cne Studio",
                UUID.randomUUID(),
                UUID.randomUUID(),
                "subject",
                "Clara",
                side,
                false,
                decides,
                decides,
                decides,
                false,
                1,
                1);
    }
}
