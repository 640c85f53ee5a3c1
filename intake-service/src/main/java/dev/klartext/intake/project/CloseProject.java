package dev.klartext.intake.project;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Staff close a project whose work is over, or open it again. Everything in it stays readable for everybody; it only leaves
 * the list of what is going on.
 */
@ApplicationScoped
public class CloseProject {

    static final int MAX_NOTE = 500;

    @Inject
    Projects projects;

    @Inject
    Outbox outbox;

    public Project close(Tx tx, Grant grant, String note) {
        grant.staff();
        new Violations().optional("note", note, MAX_NOTE).throwIfAny();
        outbox.lock(tx, grant.projectId());
        Project project = projects.get(tx, grant.projectId());
        if (project.closed()) {
            throw Problems.CONFLICT.because(
                    Text.of("Dieses Projekt ist schon abgeschlossen.", "This project is closed already."));
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        String said = note == null || note.isBlank() ? null : note.strip();
        projects.close(tx, project.id(), now, grant.name(), said);
        EntryBlock entry = telling(
                grant, Text.of(grant.name() + " hat das Projekt abgeschlossen", grant.name() + " closed the project"));
        outbox.publish(
                tx,
                project.id(),
                new ProjectClosed(project.id(), now, said, said == null ? entry : entry.detailed(Text.same(said))));
        return projects.get(tx, project.id());
    }

    public Project reopen(Tx tx, Grant grant) {
        grant.staff();
        outbox.lock(tx, grant.projectId());
        Project project = projects.get(tx, grant.projectId());
        if (!project.closed()) {
            throw Problems.CONFLICT.because(Text.of("Dieses Projekt läuft noch.", "This project is still going on."));
        }
        projects.close(tx, project.id(), null, null, null);
        outbox.publish(
                tx,
                project.id(),
                new ProjectReopened(
                        project.id(),
                        telling(
                                grant,
                                Text.of(
                                        grant.name() + " hat das Projekt wieder geöffnet",
                                        grant.name() + " opened the project again"))));
        return projects.get(tx, project.id());
    }

    private static EntryBlock telling(Grant grant, Text sentence) {
        return EntryBlock.telling(
                Audience.EVERYONE,
                Symbol.PROJECT,
                Standing.ONE_SIDED,
                grant.actor(),
                sentence,
                "/intake/projects/" + grant.projectId());
    }
}
