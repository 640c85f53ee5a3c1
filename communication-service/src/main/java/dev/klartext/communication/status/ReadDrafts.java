package dev.klartext.communication.status;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Project;
import dev.klartext.chassis.access.Projects;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.calendar.WorkCalendar;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.communication.reachability.Reachability;
import dev.klartext.communication.reachability.ReadReachability;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads which projects are worth a note today, and the drafts: as somebody left them, or fresh from the facts. */
@ApplicationScoped
public class ReadDrafts {

    @Inject
    ReadReachability reachability;

    @Inject
    StatusNotes notes;

    @Inject
    ReadFacts readFacts;

    @Inject
    EditedDrafts edited;

    @Inject
    Projects projects;

    @Inject
    Calendars calendars;

    /** The running projects whose client is to hear from us this week, longest silence first. */
    public List<Project> due(Tx tx) {
        return due(tx, reachability.all(tx));
    }

    /** The same for who has read how the projects are reached already. */
    public List<Project> due(Tx tx, List<Reachability> reach) {
        Map<UUID, StatusNote> last = notes.newest(tx);
        Set<UUID> moved =
                readFacts.moved(tx, reach.stream().map(Reachability::project).toList(), last);
        Set<UUID> open = readFacts.open(tx);
        WorkCalendar calendar = calendars.of(tx);
        LocalDate today = calendar.today();
        return reach.stream()
                .filter(each -> {
                    UUID id = each.project().projectId();
                    StatusNote note = last.get(id);
                    return new WorthANote(
                                    each.canBeWritten(),
                                    moved.contains(id),
                                    open.contains(id),
                                    each.hearsNothing(),
                                    note == null ? null : note.sentAt())
                            .on(today, calendar.zone());
                })
                .sorted(Comparator.comparingInt(Reachability::unheardDays).reversed())
                .map(Reachability::project)
                .toList();
    }

    /** The drafts of these projects, in their order. */
    List<Draft> of(Tx tx, List<Project> wanted) {
        Map<UUID, StatusNote> last = notes.newest(tx);
        Map<UUID, EditedDrafts.Edited> kept =
                edited.of(tx, wanted.stream().map(Project::projectId).toList());
        return readFacts.of(tx, wanted, last).stream()
                .map(facts -> draft(facts, last.get(facts.project().projectId()), kept))
                .toList();
    }

    /** What would be sent next in one project, whether or not it is due. */
    Draft one(Tx tx, UUID projectId) {
        Project project = projects.find(tx, projectId).orElseThrow(Gate::notFound);
        return of(tx, List.of(project)).getFirst();
    }

    private static Draft draft(Facts facts, StatusNote last, Map<UUID, EditedDrafts.Edited> kept) {
        Project project = facts.project();
        int number = last == null ? 1 : last.number() + 1;
        EditedDrafts.Edited own = kept.get(project.projectId());
        return own != null && own.number() == number
                ? new Draft(project, number, own.words(), own.revision())
                : new Draft(project, number, WriteNote.from(facts, LocalDate.now(project.zoneId())), 0);
    }
}
