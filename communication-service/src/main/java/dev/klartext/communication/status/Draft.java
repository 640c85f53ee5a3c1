package dev.klartext.communication.status;

import dev.klartext.chassis.access.Project;

/**
 * What would be sent next to the client of a project.
 *
 * @param number which note it is to become
 * @param revision 0 as long as nobody edited it
 */
public record Draft(Project project, int number, String words, long revision) {

    public boolean edited() {
        return revision > 0;
    }

    String etag() {
        return "\"" + number + "-" + revision + "\"";
    }
}
