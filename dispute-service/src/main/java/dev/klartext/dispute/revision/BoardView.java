package dev.klartext.dispute.revision;

import dev.klartext.chassis.paging.Slice;
import java.util.List;

/**
 * What the board shows.
 *
 * @param one whether it shows one column whole
 * @param closed whether closed projects are shown too
 */
public record BoardView(List<Column> columns, boolean one, boolean closed) {

    /** The deliverables in one state. */
    public record Column(BoardState state, boolean closed, Slice<BoardRow> rows) {

        /** Whether it waits for the client. */
        public boolean theirs() {
            return state == BoardState.WITH_CLIENT;
        }

        public boolean approved() {
            return state == BoardState.APPROVED;
        }

        public String href() {
            return "/results/board?state=" + state + (closed ? "&closed=true" : "");
        }
    }

    /** All columns again, with closed projects or without as now. */
    public String allHref() {
        return closed ? "/results/board?closed=true" : "/results/board";
    }

    public boolean empty() {
        return columns.stream().allMatch(column -> column.rows().items().isEmpty());
    }
}
