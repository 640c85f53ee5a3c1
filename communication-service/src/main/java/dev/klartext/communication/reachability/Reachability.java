package dev.klartext.communication.reachability;

import dev.klartext.chassis.access.Project;
import dev.klartext.chassis.calendar.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * How a running project's two sides reach each other today. Days are the agency's working days.
 *
 * @param decider who decides and was spoken with last; null as long as nobody decides
 * @param cover who stands in for that person; null if nobody does
 * @param other whom of the client the agency spoke with last beside who decides; null if with nobody
 * @param contact the client's contact, if that is somebody else than who decides; null otherwise
 * @param refused whose newest mail was refused, beside who decides
 * @param silentDays since word last went both ways with who decides, or since the project began
 * @param heardAt when the client last heard from the agency; null if never
 * @param unheardDays since then, or since the project began
 * @param hasClient whether any of the client's people takes part yet
 * @param canBeWritten whether one of them has a mail address of their own
 */
public record Reachability(
        Project project,
        ReachedPerson decider,
        ReachedPerson cover,
        ReachedPerson other,
        ReachedPerson contact,
        List<ReachedPerson> refused,
        int silentDays,
        Instant heardAt,
        int unheardDays,
        boolean hasClient,
        boolean canBeWritten) {

    static Reachability of(
            Project project, List<ReachedPerson> people, Instant heardAt, WorkCalendar calendar, LocalDate today) {
        ReachedPerson decider = latest(people, ReachedPerson::decides);
        ReachedPerson other = latest(people, person -> !person.decides() && person.spokenAt() != null);
        Instant spoken = decider == null ? null : decider.spokenAt();
        return new Reachability(
                project,
                decider,
                decider == null ? null : named(people, decider.coverId()),
                other,
                latest(people, person -> person.contact() && !person.decides()),
                people.stream()
                        .filter(person -> person.mailRefused() && !person.equals(decider))
                        .toList(),
                days(spoken, project, calendar, today),
                heardAt,
                days(heardAt, project, calendar, today),
                !people.isEmpty(),
                people.stream().anyMatch(ReachedPerson::hasOwnAddress));
    }

    /** Whether the agency should try another way to who decides. */
    public boolean longNotSpoken() {
        return decider != null && LongNotSpoken.since(silentDays, decider.attempts());
    }

    /** Whether the agency should let the client hear something. */
    public boolean hearsNothing() {
        return hasClient && HearsNothing.since(unheardDays);
    }

    /** What to try next to reach who decides; null as long as nobody decides. */
    public NextToTry next() {
        return decider == null ? null : NextToTry.of(decider, cover, contact);
    }

    private static ReachedPerson latest(List<ReachedPerson> people, Predicate<ReachedPerson> which) {
        return people.stream()
                .filter(which)
                .max(Comparator.comparing(
                        ReachedPerson::spokenAt, Comparator.nullsFirst(Comparator.<Instant>naturalOrder())))
                .orElse(null);
    }

    private static ReachedPerson named(List<ReachedPerson> people, UUID id) {
        return people.stream()
                .filter(person -> person.personId().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static int days(Instant at, Project project, WorkCalendar calendar, LocalDate today) {
        Instant since = at == null ? begun(project) : at;
        return calendar.workingDaysBetween(LocalDate.ofInstant(since, calendar.zone()), today);
    }

    /** The id of a project tells the millisecond of its making (UUIDv7). */
    private static Instant begun(Project project) {
        return Instant.ofEpochMilli(project.projectId().getMostSignificantBits() >>> 16);
    }
}
