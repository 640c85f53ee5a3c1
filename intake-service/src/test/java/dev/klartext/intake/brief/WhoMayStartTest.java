package dev.klartext.intake.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Sometimes the work has to begin before the boss is back; then with open eyes, and by the one who speaks for the client. */
class WhoMayStartTest {

    @Test
    void the_contact_may_because_somebody_has_to_speak_for_the_client_meanwhile() {
        Grant karl = person(Side.CLIENT, false, true);

        assertThat(WhoMayStart.contact(karl)).isEqualTo(karl);
    }

    @Test
    void who_decides_orders_instead_because_no_reservation_is_needed_then() {
        assertThatThrownBy(() -> WhoMayStart.contact(person(Side.CLIENT, true, true)))
                .hasMessageContaining("give the order right away");
    }

    @Test
    void a_reviewer_lets_nothing_begin_because_nobody_asked_them_to_speak_for_the_client() {
        assertThatThrownBy(() -> WhoMayStart.contact(person(Side.CLIENT, false, false)))
                .hasMessageContaining("the client's contact");
    }

    @Test
    void the_agency_does_not_let_itself_begin() {
        assertThatThrownBy(() -> WhoMayStart.contact(person(Side.AGENCY, false, true)))
                .hasMessageContaining("the client's contact");
    }

    @Test
    void who_decides_may_take_it_back_because_it_is_their_money() {
        Grant clara = person(Side.CLIENT, true, false);

        assertThat(WhoMayStart.whoMayEnd(clara)).isEqualTo(clara);
    }

    @Test
    void a_start_ends_with_any_decision_because_nothing_is_reserved_then() {
        Reservation given = new Reservation(1, "Karl", Instant.EPOCH, null, null, null);

        assertThat(given.holds(BriefState.SENT)).isTrue();
        assertThat(given.holds(BriefState.DECLINED)).isFalse();
        assertThat(given.holds(BriefState.SUPERSEDED)).isFalse();
    }

    private static Grant person(Side side, boolean decides, boolean contact) {
        UUID id = UUID.randomUUID();
        return new Grant(
                id, "cne Studio", id, id, "subject", "Karl", side, false, decides, decides, decides, contact, 1, 1);
    }
}
