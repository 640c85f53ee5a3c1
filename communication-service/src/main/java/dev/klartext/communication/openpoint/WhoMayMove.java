package dev.klartext.communication.openpoint;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whose word counts about a point. More time is a matter of both: who owes asks, the side to whom it is owed agrees or gives
 * it. What the agency owes is owed to the client, all else to the agency; for the client speaks who decides or who is the
 * contact, for the agency its staff, for somebody absent also who covers.
 *
 * @param covers whether the reader stands in today for who owes it
 */
record WhoMayMove(PointState state, Grant reader, boolean covers, LocalDate today) {

    Set<PointMove> moves() {
        Set<PointMove> moves = EnumSet.noneOf(PointMove.class);
        if (!state.open() || state.parentId() != null) {
            return moves;
        }
        boolean dated = state.point().dueOn() != null;
        add(moves, PointMove.REASSIGN, handsOn());
        add(moves, PointMove.ASK_FOR_TIME, dated && owes() && !isOwed() && !state.asked() && !ourLateness());
        add(moves, PointMove.AGREE, isOwed() && state.asked());
        add(moves, PointMove.DECLINE, isOwed() && state.asked());
        add(moves, PointMove.EXTEND, dated && isOwed() && !state.asked());
        add(moves, PointMove.OUR_DELAY, ourLateness());
        add(moves, PointMove.CANCEL, isOwed() || reader.isStaff());
        add(moves, PointMove.SETTLE, state.byHand() && (owes() || isOwed()));
        return moves;
    }

    /** Refuses what is not this person's to do, with what they can do instead. */
    void require(PointMove move) {
        if (!moves().contains(move)) {
            throw refusal(move);
        }
    }

    private Problem refusal(PointMove move) {
        if (!state.open()) {
            return Problems.CONFLICT.because(Text.of(
                    "Das ist schon erledigt, hier ist nichts mehr zu tun.", "This is settled, nothing is left to do."));
        }
        if (state.parentId() != null) {
            return Problems.CONFLICT.because(Text.of(
                    "Das gehört zu einem anderen offenen Punkt und erledigt sich mit ihm.",
                    "This belongs to another open point and is settled with it."));
        }
        return switch (move) {
            case ASK_FOR_TIME ->
                state.asked()
                        ? Problems.CONFLICT.because(Text.of(
                                "Um mehr Zeit ist schon gebeten, die Antwort steht noch aus.",
                                "More time was asked for already, the answer is still to come."))
                        : Problems.FORBIDDEN.because(Text.of(
                                "Um mehr Zeit kann bitten, wer es erledigen soll.",
                                "Who is to do it can ask for more time."));
            case AGREE, DECLINE, EXTEND ->
                isOwed()
                        ? Problems.CONFLICT.because(Text.of(
                                "Das passt nicht mehr zum Stand des Punktes. Bitte sehen Sie noch einmal nach.",
                                "This does not fit the point's present state. Please look again."))
                        : Problems.FORBIDDEN.because(Text.of(
                                "Über mehr Zeit entscheidet die Seite, die darauf wartet.",
                                "The side that waits for it decides about more time."));
            case OUR_DELAY ->
                Problems.FORBIDDEN.because(Text.of(
                        "Das sagt die Agentur zu etwas, womit sie selbst spät dran ist.",
                        "The agency says this about something with which it is late itself."));
            case REASSIGN ->
                Problems.FORBIDDEN.because(Text.of(
                        "Weitergeben kann es die Seite, die es erledigen soll.",
                        "The side that is to do it can hand it on."));
            case CANCEL ->
                Problems.FORBIDDEN.because(Text.of(
                        "Streichen kann es, wer darauf wartet. Bitten Sie einfach dort darum.",
                        "Who waits for it can cancel it. Just ask there."));
            case SETTLE ->
                state.byHand()
                        ? Problems.FORBIDDEN.because(Text.of(
                                "Erledigt sagt, wer es tun soll oder wer darauf wartet.",
                                "Who is to do it or who waits for it says that it is done."))
                        : Problems.CONFLICT.because(Text.of(
                                "Das erledigt sich auf seiner eigenen Seite.", "This is settled on its own page."));
        };
    }

    boolean owes() {
        return covers || state.point().waitsFor(reader) || reader.isStaff() && ours();
    }

    private boolean isOwed() {
        if (state.point().side() == Side.AGENCY) {
            return reader.isClient() && (reader.decides() || reader.contact());
        }
        return reader.isStaff();
    }

    private boolean handsOn() {
        return switch (state.point().side()) {
            case AGENCY, SUBCONTRACTOR -> reader.isStaff();
            case CLIENT -> reader.isClient();
            case PARTNER -> reader.isClient() || reader.isStaff();
        };
    }

    /** A subcontractor's delay counts as the agency's. */
    private boolean ours() {
        return state.point().side() == Side.AGENCY || state.point().side() == Side.SUBCONTRACTOR;
    }

    private boolean ourLateness() {
        return reader.isStaff() && ours() && state.late(today);
    }

    private static void add(Set<PointMove> moves, PointMove move, boolean allowed) {
        if (allowed) {
            moves.add(move);
        }
    }
}
