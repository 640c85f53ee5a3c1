package dev.klartext.communication.openpoint;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.text.Text;
import java.util.List;

/**
 * What the page of a point shows.
 *
 * @param people to whom it can be handed on
 * @param chosen the move whose form is open; null if none is
 * @param refusal why what the reader just tried was not done; null otherwise
 */
public record PointPage(
        Grant reader, PointDetails details, List<Participant> people, PointMove chosen, Form form, Text refusal) {

    public PointState state() {
        return details.state();
    }

    public OpenPoint point() {
        return details.point();
    }

    public Cover cover() {
        return details.cover();
    }

    public int waited() {
        return details.waited();
    }

    public List<PointHappening> happenings() {
        return details.happenings();
    }

    public String path() {
        return state().path();
    }

    public boolean mine() {
        return point().waitsFor(reader) || details.read().covers();
    }

    /** Whether the reader can do it on a page of its own. */
    public boolean elsewhere() {
        return state().open() && !state().byHand() && details.read().owes();
    }

    public boolean can(String move) {
        return details.read().moves().contains(PointMove.valueOf(move));
    }

    public boolean chose(String move) {
        return chosen == PointMove.valueOf(move);
    }

    /** Subcontractors read no history. */
    public boolean readsHistory() {
        return reader.side() != Side.SUBCONTRACTOR;
    }

    /** Whether words about it are read by partners too. */
    public boolean readByAll() {
        return PointEntries.audience(point().side()) == Audience.EVERYONE;
    }
}
