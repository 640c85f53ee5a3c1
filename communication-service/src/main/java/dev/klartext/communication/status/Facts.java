package dev.klartext.communication.status;

import dev.klartext.chassis.access.Project;
import dev.klartext.communication.openpoint.OpenPoint;
import java.util.List;

/**
 * What a note is written from.
 *
 * @param done what happened since the last note, newest first
 * @param open what is open, most pressing first
 */
record Facts(Project project, List<Done> done, List<OpenPoint> open) {}
