package dev.klartext.communication.entry;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.access.Projects;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.openpoint.MovePoints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Opens the point of a next step: whoever owns it has the ball at once, though the entry can still be taken back. */
@ApplicationScoped
class OpenNextStep {

    @Inject
    NamedPerson named;

    @Inject
    Projects projects;

    @Inject
    MovePoints points;

    /** A step whose point is open. */
    record Opened(UUID pointId, AgreedStep step) {}

    /** Locks the project's stream, so it comes before the log is locked. Null for no step. */
    Opened open(Tx tx, UUID project, NextStep step) {
        if (step == null) {
            return null;
        }
        Participant owner = named.find(tx, project, step.personId(), "nextStep.personId");
        LocalDate today = LocalDate.now(projects.find(tx, project).orElseThrow().zoneId());
        new Violations()
                .check(
                        !step.dueOn().isBefore(today),
                        "nextStep.dueOn",
                        Text.of("Dieser Tag ist schon vorbei.", "That day is over."))
                .throwIfAny();
        String text = step.text().strip();
        PointOpened point = new PointOpened(
                Ids.next(),
                owner.side(),
                owner.personId(),
                owner.name(),
                Text.same(text),
                step.dueOn(),
                "/communication/projects/" + project);
        points.open(tx, project, point);
        return new Opened(point.id(), new AgreedStep(text, owner.name(), step.dueOn()));
    }
}
