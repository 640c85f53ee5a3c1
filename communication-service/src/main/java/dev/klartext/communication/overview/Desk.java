package dev.klartext.communication.overview;

import dev.klartext.chassis.access.Project;
import dev.klartext.communication.reachability.Reachability;
import java.util.List;

/**
 * What somebody of the agency sees of one agency today.
 *
 * @param turns who has the ball, most pressing first
 * @param quiet running projects in which nobody owes anything, newest first
 * @param more whether there is another page of them
 * @param recent the newest projects: where something is likely to be noted
 * @param notSpoken where who decides was not spoken to for long, longest first
 * @param unheard where the client hears nothing from us, longest first
 * @param notesDue how many status notes are worth sending
 * @param firstEvening how far a new agency has come; null for one that knows its way
 */
public record Desk(
        String agencyName,
        Counts counts,
        List<Turn> turns,
        List<Project> quiet,
        boolean more,
        List<Project> recent,
        List<Reachability> notSpoken,
        List<Reachability> unheard,
        int notesDue,
        FirstEvening firstEvening) {

    /** What the aside shows at once; the rest is one tap away. */
    private static final int AT_ONCE = 3;

    public boolean empty() {
        return counts.running() == 0 && counts.all() == 0;
    }

    public List<Reachability> firstNotSpoken() {
        return first(notSpoken);
    }

    public List<Reachability> otherNotSpoken() {
        return rest(notSpoken);
    }

    public List<Reachability> firstUnheard() {
        return first(unheard);
    }

    public List<Reachability> otherUnheard() {
        return rest(unheard);
    }

    private static List<Reachability> first(List<Reachability> all) {
        return all.subList(0, Math.min(AT_ONCE, all.size()));
    }

    private static List<Reachability> rest(List<Reachability> all) {
        return all.subList(Math.min(AT_ONCE, all.size()), all.size());
    }
}
