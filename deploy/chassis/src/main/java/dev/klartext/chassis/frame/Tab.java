package dev.klartext.chassis.frame;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.text.Text;
import java.util.List;
import java.util.UUID;

/** The pages of a project, each at home in one of the three services. */
public enum Tab {
    ORDER("/intake/projects/%s", Text.of("Auftrag & Kosten", "Order & costs")),
    DRAFTS("/results/projects/%s", Text.of("Entwürfe", "Drafts")),
    HISTORY("/communication/projects/%s", Text.of("Verlauf", "History")),
    PEOPLE("/intake/projects/%s/participants", Text.of("Wer macht was", "Who does what"));

    private static final Text ORDER_WITHOUT_PRICES = Text.of("Auftrag", "Order");

    private final String path;
    private final Text label;

    Tab(String path, Text label) {
        this.path = path;
        this.label = label;
    }

    /** What a side may open, in the order in which it needs it. */
    static List<Tab> of(Side side) {
        return switch (side) {
            case AGENCY -> List.of(ORDER, DRAFTS, HISTORY, PEOPLE);
            case CLIENT -> List.of(DRAFTS, ORDER, HISTORY, PEOPLE);
            case PARTNER -> List.of(HISTORY, PEOPLE, ORDER);
            case SUBCONTRACTOR -> List.of(DRAFTS);
        };
    }

    Link link(UUID project, Side side, boolean active) {
        Text words = this == ORDER && side == Side.PARTNER ? ORDER_WITHOUT_PRICES : label;
        return new Link(path.formatted(project), words, active);
    }
}
