package dev.klartext.communication.portal;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.access.Project;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.entry.Entry;
import dev.klartext.communication.evidence.Head;
import dev.klartext.communication.openpoint.OpenPoint;
import dev.klartext.communication.status.StatusNote;
import java.util.List;

/**
 * One project as somebody from outside the agency sees it first.
 *
 * @param mine what waits for this person, most pressing first
 * @param settled what both sides have confirmed, oldest first
 * @param ahead what is still open, most pressing first
 * @param people who does what; empty for subcontractors
 * @param note a status note that this person has not answered yet; null if there is none of late
 * @param head newest signed head of the shared history; null for subcontractors
 */
public record Portal(
        Grant grant,
        Project project,
        List<OpenPoint> mine,
        List<Entry> settled,
        List<OpenPoint> ahead,
        List<Participant> people,
        StatusNote note,
        Head head) {

    public boolean isMine(OpenPoint point) {
        return point.waitsFor(grant);
    }

    /** What others owe is told in words to agency and client only. */
    public boolean mayRead(OpenPoint point) {
        return point.visibleTo(grant);
    }

    /** Their own people and the agency's can be called; the other addresses were given to the agency alone. */
    public boolean mayCall(Participant person) {
        return person.phone() != null
                && !person.personId().equals(grant.personId())
                && (person.side() == Side.AGENCY || person.side() == grant.side());
    }

    /** For whom somebody works. */
    public Text worksFor(Participant person) {
        return switch (person.side()) {
            case AGENCY -> Text.same(grant.agencyName());
            case CLIENT -> Text.same(project.clientName());
            case SUBCONTRACTOR -> Text.of("für " + grant.agencyName(), "for " + grant.agencyName());
            case PARTNER -> Text.of("Weiterer Partner", "Another partner");
        };
    }

    public boolean readsHistory() {
        return head != null;
    }
}
