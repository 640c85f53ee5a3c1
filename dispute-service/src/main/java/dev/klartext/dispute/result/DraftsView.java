package dev.klartext.dispute.result;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.dispute.services.OrderState;
import dev.klartext.dispute.services.OrderedDeliverable;
import java.util.List;
import java.util.UUID;

/**
 * What the page of all drafts of a project shows.
 *
 * @param order how far it got with the order; absent as long as nothing was begun
 */
public record DraftsView(UUID project, Grant reader, WhoDecides decider, List<Row> rows, OrderState order) {

    /**
     * One deliverable with its versions.
     *
     * @param newest absent as long as no draft was shown
     * @param cover the first file of the newest version that can be looked at; absent if there is none
     */
    public record Row(
            UUID project, OrderedDeliverable deliverable, Result newest, ResultFile cover, List<Result> earlier) {

        public String href() {
            return Paths.draft(project, newest.id());
        }

        public String hrefOf(Result version) {
            return Paths.draft(project, version.id());
        }

        public String coverSource() {
            return Paths.file(project, cover.smallPictureSha256(), cover.name());
        }

        public String showHref() {
            return Paths.showing(project, deliverable.id());
        }

        public boolean waiting() {
            return newest != null && newest.state() == ResultState.WAITING;
        }

        public boolean approved() {
            return newest != null && newest.state() == ResultState.APPROVED;
        }

        public boolean chosen() {
            return newest != null && newest.state() == ResultState.CHOSEN;
        }

        /** Whether the work on it is settled for now. */
        public boolean settled() {
            return approved() || chosen();
        }

        public boolean changesRequested() {
            return newest != null && newest.state() == ResultState.CHANGES_REQUESTED;
        }
    }

    public boolean staff() {
        return reader.isStaff();
    }

    /** Whether the work goes on while the order is still open. */
    public boolean reserved() {
        return order == OrderState.STARTED;
    }

    /** Whether the work stands still because a start with reservation ended. */
    public boolean resting() {
        return order == OrderState.RESTING;
    }

    public Side agencySide() {
        return Side.AGENCY;
    }

    public Side clientSide() {
        return Side.CLIENT;
    }

    /** Whether the reader is the one whose word the drafts wait for. */
    public boolean decides() {
        return reader.isClient() && reader.approves();
    }

    public String orderHref() {
        return "/intake/projects/" + project;
    }
}
