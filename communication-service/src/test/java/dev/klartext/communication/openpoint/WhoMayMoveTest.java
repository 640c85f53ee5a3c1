package dev.klartext.communication.openpoint;

import static dev.klartext.communication.openpoint.PointMove.AGREE;
import static dev.klartext.communication.openpoint.PointMove.ASK_FOR_TIME;
import static dev.klartext.communication.openpoint.PointMove.CANCEL;
import static dev.klartext.communication.openpoint.PointMove.DECLINE;
import static dev.klartext.communication.openpoint.PointMove.EXTEND;
import static dev.klartext.communication.openpoint.PointMove.OUR_DELAY;
import static dev.klartext.communication.openpoint.PointMove.REASSIGN;
import static dev.klartext.communication.openpoint.PointMove.SETTLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whose word counts about a point. */
class WhoMayMoveTest {

    private static final UUID PROJECT = UUID.randomUUID();
    private static final UUID CLARA = UUID.randomUUID();
    private static final LocalDate DUE = LocalDate.of(2026, 11, 27);
    private static final LocalDate BEFORE = DUE.minusDays(2);
    private static final LocalDate LATE = DUE.plusDays(3);

    private final Grant nadja = grant(UUID.randomUUID(), Side.AGENCY, false, false);
    private final Grant clara = grant(CLARA, Side.CLIENT, true, false);
    private final Grant karl = grant(UUID.randomUUID(), Side.CLIENT, false, true);
    private final Grant reviewer = grant(UUID.randomUUID(), Side.CLIENT, false, false);
    private final Grant hansen = grant(UUID.randomUUID(), Side.PARTNER, false, false);

    @Test
    void who_owes_it_asks_and_the_side_that_waits_gives() {
        PointState claras = point(Side.CLIENT, CLARA, "/results/projects/1");

        assertThat(moves(claras, clara, BEFORE)).containsExactlyInAnyOrder(REASSIGN, ASK_FOR_TIME);
        assertThat(moves(claras, nadja, BEFORE)).containsExactlyInAnyOrder(EXTEND, CANCEL);
    }

    @Test
    void a_request_is_answered_by_the_side_that_waits_and_not_asked_twice() {
        PointState asked = asked(point(Side.CLIENT, CLARA, "/results/projects/1"));

        assertThat(moves(asked, nadja, BEFORE)).containsExactlyInAnyOrder(AGREE, DECLINE, CANCEL);
        assertThat(moves(asked, clara, BEFORE)).containsExactly(REASSIGN);
    }

    @Test
    void for_the_client_speaks_who_decides_or_is_the_contact() {
        PointState ours = point(Side.AGENCY, null, "/results/projects/1");

        assertThat(moves(ours, clara, BEFORE)).containsExactlyInAnyOrder(EXTEND, CANCEL);
        assertThat(moves(ours, karl, BEFORE)).containsExactlyInAnyOrder(EXTEND, CANCEL);
        assertThat(moves(ours, reviewer, BEFORE)).isEmpty();
    }

    @Test
    void the_agency_asks_before_the_day_and_owns_up_after_it() {
        PointState ours = point(Side.AGENCY, null, "/results/projects/1");

        assertThat(moves(ours, nadja, BEFORE)).contains(ASK_FOR_TIME).doesNotContain(OUR_DELAY, EXTEND);
        assertThat(moves(ours, nadja, LATE)).contains(OUR_DELAY).doesNotContain(ASK_FOR_TIME, EXTEND);
    }

    @Test
    void the_clients_delay_is_nobodys_to_own_up_to() {
        PointState claras = point(Side.CLIENT, CLARA, null);

        assertThat(moves(claras, nadja, LATE)).doesNotContain(OUR_DELAY);
        assertThat(moves(claras, clara, LATE)).doesNotContain(OUR_DELAY);
    }

    @Test
    void a_subcontractors_delay_is_the_agencys() {
        Grant sub = grant(UUID.randomUUID(), Side.SUBCONTRACTOR, false, false);
        PointState subs = point(Side.SUBCONTRACTOR, sub.personId(), "/intake/projects/1/steps/2");

        assertThat(moves(subs, nadja, LATE)).containsExactlyInAnyOrder(REASSIGN, EXTEND, OUR_DELAY, CANCEL);
        assertThat(moves(subs, sub, LATE)).containsExactly(ASK_FOR_TIME);
    }

    @Test
    void a_partner_asks_for_his_own_point_only() {
        assertThat(moves(point(Side.PARTNER, hansen.personId(), "/x"), hansen, BEFORE))
                .containsExactly(ASK_FOR_TIME);
        assertThat(moves(point(Side.PARTNER, UUID.randomUUID(), "/x"), hansen, BEFORE))
                .isEmpty();
    }

    @Test
    void a_next_step_is_settled_by_either_side_and_a_draft_on_its_page() {
        String history = "/communication/projects/" + PROJECT;

        for (String link : new String[] {null, history, history + "#n3", history + "/entries/" + UUID.randomUUID()}) {
            assertThat(moves(point(Side.CLIENT, CLARA, link), clara, BEFORE)).contains(SETTLE);
            assertThat(moves(point(Side.CLIENT, CLARA, link), nadja, BEFORE)).contains(SETTLE);
            assertThat(moves(point(Side.CLIENT, CLARA, link), reviewer, BEFORE)).doesNotContain(SETTLE);
        }
        assertThat(moves(point(Side.CLIENT, CLARA, history + "/agreements/1"), clara, BEFORE))
                .doesNotContain(SETTLE);
    }

    @Test
    void who_stands_in_does_what_the_person_would() {
        PointState claras = point(Side.CLIENT, CLARA, null);

        assertThat(new WhoMayMove(claras, reviewer, true, BEFORE).moves()).contains(ASK_FOR_TIME, SETTLE);
    }

    @Test
    void nobody_moves_what_is_settled_or_hangs_on_another_point() {
        PointState open = point(Side.CLIENT, CLARA, null);
        PointState closed = new PointState(open.point(), 2, null, null, null, null, null, 0, Instant.now());
        PointState child = new PointState(open.point(), 1, UUID.randomUUID(), null, null, null, null, 0, null);

        assertThat(moves(closed, nadja, BEFORE)).isEmpty();
        assertThat(moves(child, nadja, BEFORE)).isEmpty();
    }

    @Test
    void without_a_day_nobody_needs_more_time() {
        OpenPoint undated = new OpenPoint(
                UUID.randomUUID(),
                PROJECT,
                Side.CLIENT,
                CLARA,
                "Clara",
                "a",
                "a",
                null,
                null,
                null,
                null,
                Instant.now());
        PointState state = new PointState(undated, 1, null, null, null, null, null, 0, null);

        assertThat(moves(state, clara, LATE)).containsExactlyInAnyOrder(REASSIGN, SETTLE);
    }

    private static Set<PointMove> moves(PointState state, Grant reader, LocalDate today) {
        return new WhoMayMove(state, reader, false, today).moves();
    }

    private static PointState point(Side side, UUID person, String link) {
        OpenPoint point = new OpenPoint(
                UUID.randomUUID(), PROJECT, side, person, "x", "a", "a", null, null, DUE, link, Instant.now());
        return new PointState(point, 1, null, null, null, null, null, 0, null);
    }

    private static PointState asked(PointState state) {
        return new PointState(state.point(), 2, null, DUE.plusDays(7), "Bitte", CLARA, null, 0, null);
    }

    private static Grant grant(UUID person, Side side, boolean decides, boolean contact) {
        return new Grant(
                UUID.randomUUID(),
                "cne",
                PROJECT,
                person,
                "s",
                "n",
                side,
                false,
                decides,
                decides,
                decides,
                contact,
                1,
                1);
    }
}
