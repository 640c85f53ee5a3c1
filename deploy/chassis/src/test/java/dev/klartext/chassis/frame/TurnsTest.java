package dev.klartext.chassis.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final UUID CLARA = UUID.randomUUID();
    private static final UUID HANSEN = UUID.randomUUID();
    private static final UUID NADJA = UUID.randomUUID();

    private final HeaderPoint agencyShowsDraft = point(Side.AGENCY, null, "cne Studio", "Entwurf zeigen", 24);
    private final HeaderPoint claraApproves = point(Side.CLIENT, CLARA, "Clara Krume", "Startseite freigeben", 27);
    private final HeaderPoint hansenDelivers = point(Side.PARTNER, HANSEN, "Hansen", "Zugang zum Hosting", 30);
    private final List<HeaderPoint> open = List.of(agencyShowsDraft, claraApproves, hansenDelivers);

    @Test
    void staff_see_the_most_urgent_point_of_all() {
        Turn turn = Turns.of(open, reader(Side.AGENCY, NADJA));

        assertThat(turn.name()).isEqualTo("cne Studio");
        assertThat(turn.mine()).isFalse();
    }

    @Test
    void a_client_sees_first_what_waits_for_her() {
        Turn turn = Turns.of(open, reader(Side.CLIENT, CLARA));

        assertThat(turn.mine()).isTrue();
        assertThat(turn.text().de()).isEqualTo("Startseite freigeben");
        assertThat(turn.link()).isEqualTo("/there");
    }

    @Test
    void the_contact_learns_with_what_the_agency_is_busy() {
        Turn turn = Turns.of(open, reader(Side.CLIENT, UUID.randomUUID()));

        assertThat(turn.mine()).isFalse();
        assertThat(turn.text().de()).isEqualTo("Entwurf zeigen");
        assertThat(turn.link()).isNull();
    }

    @Test
    void a_partner_sees_his_own_point_in_words() {
        Turn turn = Turns.of(open, reader(Side.PARTNER, HANSEN));

        assertThat(turn.text().de()).isEqualTo("Zugang zum Hosting");
    }

    @Test
    void a_partner_learns_only_whose_turn_it_is_else() {
        Turn turn = Turns.of(List.of(claraApproves), reader(Side.PARTNER, HANSEN));

        assertThat(turn.name()).isEqualTo("Clara Krume");
        assertThat(turn.text()).isNull();
        assertThat(turn.link()).isNull();
    }

    @Test
    void nobody_is_named_if_nothing_is_open() {
        assertThat(Turns.of(List.of(), reader(Side.CLIENT, CLARA))).isNull();
    }

    private static HeaderPoint point(Side side, UUID person, String name, String text, int day) {
        return new HeaderPoint(
                UUID.randomUUID(),
                UUID.randomUUID(),
                side,
                person,
                name,
                Text.same(text),
                LocalDate.of(2026, 11, day),
                "/there");
    }

    private static Grant reader(Side side, UUID person) {
        return new Grant(
                UUID.randomUUID(),
                "cne Studio",
                UUID.randomUUID(),
                person,
                "s",
                "n",
                side,
                false,
                false,
                false,
                false,
                false,
                1,
                1);
    }
}
