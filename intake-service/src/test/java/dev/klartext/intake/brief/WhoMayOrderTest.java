package dev.klartext.intake.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The word of a contact binds nobody, and a browser left open is nobody's word. */
class WhoMayOrderTest {

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
                false,
                1,
                1);
    }
}
