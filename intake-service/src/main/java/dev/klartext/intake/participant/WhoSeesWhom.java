package dev.klartext.intake.participant;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import java.util.List;

/**
 * Who may see whom, and how to reach them.
 *
 * <p>Everybody knows who is involved, because vendors whom nobody had named once cost a project. A subcontractor knows only
 * those he works with: the client's record is not his. The agency is reachable for everybody who sees it; the client's and
 * the partners' addresses were given to the agency and stay between it and their own side.
 */
final class WhoSeesWhom {

    private WhoSeesWhom() {}

    static List<Participant> as(Grant viewer, List<Participant> all) {
        return all.stream()
                .filter(each -> viewer.side() != Side.SUBCONTRACTOR || worksForAgency(each))
                .map(each -> mayReach(viewer, each) ? each : each.withoutReach())
                .toList();
    }

    private static boolean worksForAgency(Participant participant) {
        return participant.side() == Side.AGENCY || participant.side() == Side.SUBCONTRACTOR;
    }

    private static boolean mayReach(Grant viewer, Participant participant) {
        return viewer.isStaff() || participant.side() == Side.AGENCY || participant.side() == viewer.side();
    }
}
