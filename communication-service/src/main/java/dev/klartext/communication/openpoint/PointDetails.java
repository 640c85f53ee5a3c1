package dev.klartext.communication.openpoint;

import java.util.List;

/**
 * All that one person reads about one point.
 *
 * @param read the point with what they may do about it
 * @param cover null while who owes it is there
 * @param waited working days it has been late until today
 */
record PointDetails(WhoMayMove read, Cover cover, int waited, List<PointHappening> happenings) {

    PointState state() {
        return read.state();
    }

    OpenPoint point() {
        return read.state().point();
    }
}
