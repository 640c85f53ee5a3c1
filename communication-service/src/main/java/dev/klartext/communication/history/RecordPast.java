package dev.klartext.communication.history;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.access.Participants;
import dev.klartext.chassis.access.Project;
import dev.klartext.chassis.access.Projects;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.entry.NewEntry;
import dev.klartext.communication.entry.RecordEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Enters what happened before the project came to Klartext, from pasted lines. What is understood becomes entries, typed by
 * staff and therefore one-sided; what stands in the history already is not entered twice.
 */
@ApplicationScoped
public class RecordPast {

    private static final int MOST_LINES = 200;
    private static final int LONGEST = 100_000;

    @Inject
    Projects projects;

    @Inject
    Participants participants;

    @Inject
    RecordEntry recordEntry;

    /** What tells two lines apart. */
    public record Known(Instant occurredAt, String text) {}

    /** What would become of each line; nothing is entered. */
    List<PastLine> preview(Tx tx, Grant grant, String pasted) {
        grant.staff();
        check(pasted);
        Project project = projects.find(tx, grant.projectId()).orElseThrow();
        List<Participant> others = participants.of(tx, grant.projectId()).stream()
                .filter(person -> person.side() != Side.AGENCY)
                .toList();
        List<PastLine> lines = new ReadPast(Instant.now(), project.zoneId(), others).lines(pasted);
        new Violations()
                .check(!lines.isEmpty(), "lines", Text.of("Bitte ausfüllen.", "Please fill this in."))
                .atMost("lines", lines, MOST_LINES)
                .throwIfAny();
        return once(lines, known(tx, grant, lines));
    }

    /** Enters the good lines in the order in which they happened, and returns the others. */
    List<PastLine> record(Tx tx, Grant grant, String pasted) {
        List<PastLine> lines = preview(tx, grant, pasted);
        lines.stream()
                .filter(PastLine::isGood)
                .map(PastLine::entry)
                .sorted(Comparator.comparing(NewEntry::occurredAt))
                .forEach(entry -> recordEntry.record(tx, grant, entry, List.of()));
        return lines.stream().filter(line -> !line.isGood()).toList();
    }

    private static void check(String pasted) {
        new Violations().required("lines", pasted, LONGEST).throwIfAny();
    }

    private static List<PastLine> once(List<PastLine> lines, Set<Known> known) {
        return lines.stream()
                .map(line -> !line.isGood() || known.add(key(line.entry()))
                        ? line
                        : PastLine.bad(
                                line.text(), "Das steht schon im Verlauf.", "This stands in the history already."))
                .toList();
    }

    private static Known key(NewEntry entry) {
        return new Known(entry.occurredAt(), entry.sentence());
    }

    /** What was entered for the days that the lines are about. */
    private static Set<Known> known(Tx tx, Grant grant, List<PastLine> lines) {
        List<Instant> times = lines.stream()
                .filter(PastLine::isGood)
                .map(line -> line.entry().occurredAt())
                .sorted()
                .toList();
        if (times.isEmpty()) {
            return new HashSet<>();
        }
        return new HashSet<>(tx.sql()
                .createQuery("""
                        select e.occurred_at, c.text from entry e
                        join content c on c.agency_id = e.agency_id and c.entry_id = e.id and c.part = 'sentence'
                        where e.agency_id = :agency and e.project_id = :project and e.kind <> 'EVENT'
                          and e.occurred_at between :first and :last""")
                .bind("agency", tx.agencyId())
                .bind("project", grant.projectId())
                .bind("first", times.getFirst())
                .bind("last", times.getLast())
                .mapTo(Known.class)
                .list());
    }
}
