package dev.klartext.intake.brief;

import dev.klartext.chassis.text.Text;

/** What can be different about one item of a brief. */
public enum BriefField {
    WORDS("Wortlaut", "Words"),
    NET_PRICE("Preis netto", "Net price"),
    CONTRACT_TYPE("Art", "Kind"),
    INCLUDED_ROUNDS("Korrekturrunden inklusive", "Included rounds of changes"),
    FURTHER_ROUND("Jede weitere Runde netto", "Each further round, net"),
    /** An item has several of these, each by itself added or removed. */
    CRITERION("Fertig, wenn", "Done when"),
    ANSWER("Antwort", "Answer"),
    REASON("Warum", "Why"),
    ALTERNATIVE("Stattdessen", "Instead"),
    SUPPLIED_BY("Wer liefert", "Who supplies it"),
    DAY("Bis wann", "By when"),
    VAT_RATE("Satz", "Rate");

    private final Text label;

    BriefField(String de, String en) {
        this.label = Text.of(de, en);
    }

    public Text label() {
        return label;
    }
}
