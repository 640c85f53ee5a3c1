package dev.klartext.intake.brief;

import dev.klartext.chassis.text.Text;
import dev.klartext.intake.agency.LegalText;
import dev.klartext.intake.agency.LegalTextKind;

/**
 * A legal text as it is frozen with a consumer's order, word by word.
 *
 * @param version of the agency's text, per kind and language
 */
public record ConsumerText(LegalTextKind kind, int version, String text) {

    public Text title() {
        return switch (kind) {
            case WITHDRAWAL -> Text.of("Widerrufsbelehrung", "Information on withdrawal");
            case TERMS -> Text.of("Allgemeine Geschäftsbedingungen", "General terms");
        };
    }

    static ConsumerText of(LegalText text) {
        return new ConsumerText(text.kind(), text.version(), text.text());
    }
}
