package dev.klartext.communication.overview;

import dev.klartext.chassis.access.Project;
import dev.klartext.chassis.frame.Words;
import dev.klartext.communication.openpoint.OpenPoint;

/**
 * An open point in its project.
 *
 * @param reminded null while nobody was reminded of it
 */
public record Turn(OpenPoint point, Project project, Reminded reminded) {

    /** Where staff go from here: to the place where it is done, or to the point, where they see what was said about it. */
    public String href() {
        return Words.ours(point.side()) && point.link() != null
                ? point.link()
                : "/communication/projects/" + project.projectId() + "/points/" + point.id();
    }
}
