package dev.klartext.communication.overview;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * What the first page shows.
 *
 * @param now by the clock on the reader's wall
 * @param desks one for each agency they work for
 * @param portals one for each project they take part in elsewhere
 */
public record OverviewView(String name, ZonedDateTime now, List<Desk> desks, List<Portal> portals) {

    private static final int NOON = 11;
    private static final int EVENING = 18;

    public boolean staff() {
        return !desks.isEmpty();
    }

    public boolean severalAgencies() {
        return desks.size() > 1;
    }

    /** Whether this person takes part in anything. */
    public boolean anything() {
        return staff() || !portals.isEmpty();
    }

    public boolean severalProjects() {
        return portals.size() > 1;
    }

    public boolean waits() {
        return portals.stream().anyMatch(portal -> !portal.mine().isEmpty());
    }

    public LocalDate today() {
        return now.toLocalDate();
    }

    public int projects() {
        return desks.stream().mapToInt(desk -> desk.projects().size()).sum();
    }

    public long needUs() {
        return desks.stream().mapToLong(Desk::needUs).sum();
    }

    public boolean morning() {
        return now.getHour() < NOON;
    }

    public boolean evening() {
        return now.getHour() >= EVENING;
    }
}
