package dev.klartext.communication.reachability;

import static java.util.stream.Collectors.groupingBy;

import dev.klartext.chassis.access.Project;
import dev.klartext.chassis.access.Projects;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.calendar.WorkCalendar;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads how the sides of projects reach each other; only for staff. */
@ApplicationScoped
public class ReadReachability {

    @Inject
    RunningProjects running;

    @Inject
    Projects projects;

    @Inject
    ReachedPeople people;

    @Inject
    Heard heard;

    @Inject
    Calendars calendars;

    /** All running projects of the agency, newest first. */
    public List<Reachability> all(Tx tx) {
        return of(tx, running.all(tx), null);
    }

    /** One project; empty if it is closed. */
    public Optional<Reachability> one(Tx tx, UUID projectId) {
        return running.isRunning(tx, projectId)
                ? projects.find(tx, projectId)
                        .map(project -> of(tx, List.of(project), projectId).getFirst())
                : Optional.empty();
    }

    private List<Reachability> of(Tx tx, List<Project> asked, UUID projectOrNull) {
        Map<UUID, List<ReachedPerson>> byProject =
                people.of(tx, projectOrNull).stream().collect(groupingBy(ReachedPerson::projectId));
        Map<UUID, Instant> heardAt = heard.of(tx, projectOrNull);
        WorkCalendar calendar = calendars.of(tx);
        LocalDate today = calendar.today();
        return asked.stream()
                .map(project -> Reachability.of(
                        project,
                        byProject.getOrDefault(project.projectId(), List.of()),
                        heardAt.get(project.projectId()),
                        calendar,
                        today))
                .toList();
    }
}
