package dev.klartext.communication.history;

import dev.klartext.chassis.frame.Form;
import java.util.List;
import java.util.UUID;

/**
 * What the page asks when something was shared to the installed page.
 *
 * @param projects in which the person may note something
 * @param form the shared text, and the project that is most likely
 * @param filesLost whether files came along that this page can't keep
 */
public record ShareView(List<Target> projects, Form form, boolean filesLost) {

    /** A project to choose. */
    public record Target(UUID projectId, String label) {}
}
