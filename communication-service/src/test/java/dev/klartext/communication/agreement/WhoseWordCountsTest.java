package dev.klartext.communication.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WhoseWordCountsTest {

    @Test
    void who_orders_or_approves_at_the_client() {
        assertThat(WhoseWordCounts.counts(grant(Side.CLIENT, true, false))).isTrue();
        assertThat(WhoseWordCounts.counts(grant(Side.CLIENT, false, true))).isTrue();
    }

    @Test
    void a_contact_does_not() {
        assertThat(WhoseWordCounts.counts(grant(Side.CLIENT, false, false))).isFalse();
    }

    @Test
    void staff_speak_for_the_agency() {
        assertThat(WhoseWordCounts.counts(grant(Side.AGENCY, false, false))).isTrue();
    }

    @Test
    void a_partner_speaks_for_their_own_firm() {
        assertThat(WhoseWordCounts.counts(grant(Side.PARTNER, false, false))).isTrue();
    }

    @Test
    void a_subcontractor_speaks_for_neither() {
        assertThat(WhoseWordCounts.counts(grant(Side.SUBCONTRACTOR, true, true)))
                .isFalse();
    }

    private static Grant grant(Side side, boolean decides, boolean approves) {
        UUID id = UUID.randomUUID();
        return new Grant(
                id, "cne Studio", id, id, "subject", "Clara", side, false, decides, approves, false, false, 1, 1);
    }
}
