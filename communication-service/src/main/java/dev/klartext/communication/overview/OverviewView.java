package dev.klartext.communication.overview;

import dev.klartext.communication.portal.PortalView;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * What the first page shows to staff.
 *
 * @param now by the clock on the reader's wall
 * @param desks one for each agency they work for
 * @param elsewhere what waits for them where they are somebody's client or partner
 * @param pageNumber from 1
 */
public record OverviewView(
        String name, ZonedDateTime now, List<Desk> desks, PortalView elsewhere, Show show, int pageNumber) {

    private static final int NOON = 11;
    private static final int EVENING = 18;

    public boolean severalAgencies() {
        return desks.size() > 1;
    }

    public LocalDate today() {
        return now.toLocalDate();
    }

    public int running() {
        return desks.stream().mapToInt(desk -> desk.counts().running()).sum();
    }

    public int needUs() {
        return desks.stream().mapToInt(desk -> desk.counts().today()).sum();
    }

    public int notesDue() {
        return desks.stream().mapToInt(Desk::notesDue).sum();
    }

    public boolean notable() {
        return desks.stream().anyMatch(desk -> !desk.recent().isEmpty());
    }

    public boolean more() {
        return desks.stream().anyMatch(Desk::more);
    }

    public boolean shows(String word) {
        return show.name().equals(word);
    }

    public int before() {
        return pageNumber - 1;
    }

    public int after() {
        return pageNumber + 1;
    }

    public boolean morning() {
        return now.getHour() < NOON;
    }

    public boolean evening() {
        return now.getHour() >= EVENING;
    }
}
