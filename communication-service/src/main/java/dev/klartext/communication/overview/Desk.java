package dev.klartext.communication.overview;

import dev.klartext.chassis.access.Project;
import dev.klartext.communication.openpoint.OpenPoint;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody of the agency sees of one agency today.
 *
 * @param turns who has the ball, most pressing first
 * @param quiet projects in which nobody owes anything, newest first
 * @param projects all projects, newest first
 */
public record Desk(String agencyName, List<Turn> turns, List<Project> quiet, List<Project> projects, LocalDate today) {

    /** An open point in its project. */
    public record Turn(OpenPoint point, Project project, boolean ours) {

        /** Where staff go from here: to the place where it is done, or to the history to see what was said. */
        public String href() {
            return ours && point.link() != null ? point.link() : "/communication/projects/" + project.projectId();
        }
    }

    /** How many things the agency itself owes by today. */
    public long needUs() {
        return turns.stream()
                .filter(turn -> turn.ours()
                        && turn.point().dueOn() != null
                        && !turn.point().dueOn().isAfter(today))
                .count();
    }

    /** The projects in which something is likely to be noted next. */
    public List<Project> recent() {
        return projects.stream().limit(6).toList();
    }
}
