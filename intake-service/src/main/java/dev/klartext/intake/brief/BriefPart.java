package dev.klartext.intake.brief;

import dev.klartext.chassis.text.Text;

/** The parts of a brief, in the order in which people read them. */
public enum BriefPart {
    GOALS("Ziele", "Goals"),
    DELIVERABLES("Leistungen", "Deliverables"),
    WISHES("Wünsche", "Wishes"),
    SUPPLIES("Zulieferungen", "What is needed"),
    DATES("Termine", "Dates"),
    EXCLUSIONS("Nicht dabei", "Not included"),
    VAT("Umsatzsteuer", "VAT");

    private final Text label;

    BriefPart(String de, String en) {
        this.label = Text.of(de, en);
    }

    public Text label() {
        return label;
    }
}
