package dev.klartext.communication.portal;

import dev.klartext.communication.openpoint.OpenPoint;
import java.util.Comparator;
import java.util.List;

/**
 * What waits for a person in all projects that they take part in outside of their own agency, and how these go on.
 *
 * @param waiting what waits for this person, most pressing first, whichever project it is in
 * @param projects where something waits first
 */
public record PortalView(List<Waiting> waiting, List<Portal> projects) {

    /** Something that waits, with its project. */
    public record Waiting(OpenPoint point, Portal in) {}

    private static final Comparator<Waiting> BY_NEED =
            Comparator.comparing(waiting -> waiting.point().dueOn(), Comparator.nullsLast(Comparator.naturalOrder()));

    static PortalView of(List<Portal> projects) {
        List<Waiting> waiting = projects.stream()
                .flatMap(portal -> portal.mine().stream().map(point -> new Waiting(point, portal)))
                .sorted(BY_NEED)
                .toList();
        return new PortalView(waiting, projects);
    }

    public boolean several() {
        return projects.size() > 1;
    }

    /** The title of the one project; null if there are several. */
    public String onlyTitle() {
        return projects.size() == 1 ? projects.getFirst().project().title() : null;
    }
}
