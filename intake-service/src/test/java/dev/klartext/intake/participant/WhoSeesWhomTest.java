package dev.klartext.intake.participant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WhoSeesWhomTest {

    private static final List<Participant> ALL =
            Arrays.stream(Side.values()).map(WhoSeesWhomTest::participant).toList();

    @Test
    void a_subcontractor_sees_only_those_he_works_with() {
        assertThat(WhoSeesWhom.as(viewer(Side.SUBCONTRACTOR), ALL))
                .extracting(Participant::side)
                .containsExactly(Side.AGENCY, Side.SUBCONTRACTOR);
    }

    @Test
    void everybody_else_knows_who_is_involved_because_unnamed_vendors_once_cost_a_project() {
        assertThat(WhoSeesWhom.as(viewer(Side.PARTNER), ALL)).hasSize(4);
    }

    @Test
    void a_partner_can_reach_the_agency_but_not_the_client() {
        assertThat(WhoSeesWhom.as(viewer(Side.PARTNER), ALL))
                .filteredOn(each -> each.phone() != null)
                .extracting(Participant::side)
                .containsExactly(Side.AGENCY, Side.PARTNER);
    }

    @Test
    void the_agency_can_reach_everybody() {
        assertThat(WhoSeesWhom.as(viewer(Side.AGENCY), ALL)).allMatch(each -> each.email() != null);
    }

    private static Participant participant(Side side) {
        return new Participant(
                UUID.randomUUID(),
                side.name(),
                side,
                "",
                false,
                false,
                side + "@example.org",
                false,
                "030 1",
                "de",
                true,
                false,
                Instant.EPOCH,
                null,
                null,
                null,
                "",
                List.of());
    }

    private static Grant viewer(Side side) {
        return new Grant(
                UUID.randomUUID(),
                "cne Studio",
                UUID.randomUUID(),
                UUID.randomUUID(),
                "subject",
                "Somebody",
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
