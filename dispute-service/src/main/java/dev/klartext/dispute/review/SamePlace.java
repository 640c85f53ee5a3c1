package dev.klartext.dispute.review;

import java.util.Objects;

/**
 * Whether two remarks mean the same place: boxes that overlap or points a thumb's width apart on the same page, or seconds of
 * the same take. Two remarks on the whole draft are about anything and nothing in common.
 */
final class SamePlace {

    /** Per cent of the picture, each way: about a thumb on a phone. */
    private static final double NEAR = 5;

    private static final double SECONDS = 2;

    private SamePlace() {}

    static boolean holds(Place one, Place other) {
        if (one.fileSha256() == null
                || !one.fileSha256().equals(other.fileSha256())
                || !Objects.equals(one.page(), other.page())) {
            return false;
        }
        if (one.second() != null && other.second() != null && Math.abs(one.second() - other.second()) > SECONDS) {
            return false;
        }
        boolean sameMoment = one.second() != null && other.second() != null;
        boolean bothPinned = one.x() != null && other.x() != null;
        return bothPinned
                ? overlap(one.x(), one.width(), other.x(), other.width())
                        && overlap(one.y(), one.height(), other.y(), other.height())
                : sameMoment;
    }

    private static boolean overlap(double from, Double length, double otherFrom, Double otherLength) {
        double to = from + (length == null ? 0 : length);
        double otherTo = otherFrom + (otherLength == null ? 0 : otherLength);
        return from - NEAR <= otherTo && otherFrom - NEAR <= to;
    }
}
