package dev.klartext.chassis.frame;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.text.Text;
import java.util.List;
import java.util.UUID;

/** The pages of a project, each at home in one of the three services. */
public enum Tab {
    ORDER("/intake/projects/%s", Text.of("Auftrag & Kosten", "Order & costs")),
    NEXT("/intake/projects/%s/steps", Text.of("So geht’s weiter", "What comes next")),
    DRAFTS("/results/projects/%s", Text.of("Entwürfe", "Drafts")),
    HISTORY("/communication/projects/%s", Text.of("Verlauf", "History")),
    PEOPLE("/intake/projects/%s/participants", Text.of("Wer macht was", "Who does what"));

    private static final Text ORDER_WITHOUT_PRICES = Text.of("Auftrag", "Order");
    private static final Text NEXT_FOR_THE_AGENCY = Text.of("Arbeitsschritte", "Work steps");

    private final String path;
    private final Text label;

    Tab(String path, Text label) {
        this.path = path;
        this.label = label;
    }

    /** What a side may open, in the order in which it needs it. */
    static List<Tab> of(Side side) {
        return switch (side) {
            case AGENCY -> List.of(ORDER, NEXT, DRAFTS, HISTORY, PEOPLE);
            case CLIENT -> List.of(NEXT, DRAFTS, ORDER, HISTORY, PEOPLE);
            case PARTNER -> List.of(NEXT, HISTORY, PEOPLE, ORDER);
            case SUBCONTRACTOR -> List.of(NEXT, DRAFTS);
        };
    }

    Link link(UUID project, Side side, boolean active) {
        return new Link(path.formatted(project), words(side), active);
    }

    private Text words(Side side) {
        if (this == ORDER && side == Side.PARTNER) {
            return ORDER_WITHOUT_PRICES;
        }
        return this == NEXT && side == Side.AGENCY ? NEXT_FOR_THE_AGENCY : label;
    }
}
