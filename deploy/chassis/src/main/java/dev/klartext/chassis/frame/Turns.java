package dev.klartext.chassis.frame;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import java.util.Comparator;
import java.util.List;

/**
 * Which of the open points the header names. Staff see the most urgent one of all; everybody else sees first what waits for
 * them. What others owe is told in words to agency and client only: partners learn whose turn it is, not with what.
 */
final class Turns {

    private Turns() {}

    /** What the header tells this reader; null if nothing is open.
     *
     * @param byUrgency the project's open points, the most urgent first
     */
    static Turn of(List<HeaderPoint> byUrgency, Grant reader) {
        Comparator<HeaderPoint> minesFirst = Comparator.comparing(point -> !isFor(point, reader));
        return byUrgency.stream()
                .sorted(reader.isStaff() ? Comparator.comparing(point -> 0) : minesFirst)
                .findFirst()
                .map(point -> told(point, reader))
                .orElse(null);
    }

    private static Turn told(HeaderPoint point, Grant reader) {
        boolean mine = isFor(point, reader);
        boolean party = reader.isStaff() || reader.isClient();
        // Staff speak of themselves as "we"; the pill says "you" to everybody else.
        return new Turn(
                point.name(),
                point.side(),
                point.dueOn(),
                mine && !reader.isStaff(),
                mine || party ? point.text() : null,
                mine ? point.link() : null);
    }

    private static boolean isFor(HeaderPoint point, Grant reader) {
        return point.personId() == null
                ? point.side() == reader.side() && reader.side() != Side.PARTNER
                : point.personId().equals(reader.personId());
    }
}
