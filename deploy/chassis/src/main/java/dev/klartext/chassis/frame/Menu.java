package dev.klartext.chassis.frame;

import dev.klartext.chassis.text.Text;

/** The entries of the menu that belong to no project, with their address behind the front door. */
public enum Menu {
    TODAY("/communication/", Text.of("Heute", "Today")),
    PROJECTS("/intake/projects", Text.of("Projekte", "Projects")),
    DRAFTS("/results/board", Text.of("Entwürfe", "Drafts")),
    CLIENTS("/intake/clients", Text.of("Kunden", "Clients")),
    TEMPLATES("/intake/templates", Text.of("Vorlagen", "Templates")),
    SETTINGS("/intake/settings", Text.of("Einstellungen", "Settings"));

    /** What {@link #TODAY} is called for everybody but staff. */
    static final Text WAITS_FOR_YOU = Text.of("Für Sie zu tun", "For you to do");

    private final String path;
    private final Text label;

    Menu(String path, Text label) {
        this.path = path;
        this.label = label;
    }

    Link link(boolean active) {
        return new Link(path, label, active);
    }

    static Link waitsForYou(boolean active) {
        return new Link(TODAY.path, WAITS_FOR_YOU, active);
    }
}
