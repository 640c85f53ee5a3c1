package dev.klartext.dispute.revision;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import java.math.BigDecimal;
import java.util.List;

/**
 * An extra wish names its price and its days, goodwill its value, a recommendation its reason; the other classes cost nothing.
 *
 * <p>Reason: a wish is welcome when its effect is clear before it is agreed; a gift is seen when its value is; and advice
 * without a reason is a refusal.
 */
final class ClassSaysWhatItMeans {

    private static final int MAX_WORDS = 2000;
    private static final int MAX_DAYS = 365;
    private static final BigDecimal MAX_NET = new BigDecimal("9999999.99");

    private ClassSaysWhatItMeans() {}

    static void check(List<RestatedItem> items, Violations violations) {
        for (int i = 0; i < items.size(); i++) {
            check(items.get(i), "items[" + i + "].", violations);
        }
    }

    private static void check(RestatedItem item, String field, Violations violations) {
        violations.required(field + "words", item.words(), MAX_WORDS).present(field + "classed", item.classed());
        lengths(item, field, violations);
        boolean priced = item.is(RemarkClass.GOODWILL) || item.extraWish();
        if (priced) {
            violations.check(
                    isAmount(item.net()),
                    field + "net",
                    item.extraWish()
                            ? Text.of(
                                    "Was kostet der Zusatzwunsch netto? Zum Beispiel 420,00.",
                                    "What does the extra wish cost net? For example 420.00.")
                            : Text.of(
                                    "Was ist die Kulanz netto wert? Zum Beispiel 120,00.",
                                    "What is the goodwill worth net? For example 120.00."));
        } else {
            violations.check(
                    item.net() == null,
                    field + "net",
                    Text.of(
                            "Einen Betrag haben nur Kulanz und Zusatzwunsch.",
                            "Only goodwill and an extra wish have an amount."));
        }
        violations.check(
                item.extraWish() == (item.days() != null)
                        && (item.days() == null || item.days() >= 0 && item.days() <= MAX_DAYS),
                field + "days",
                item.extraWish()
                        ? Text.of(
                                "Wie viele Arbeitstage dauert es länger? 0, wenn es nicht länger dauert.",
                                "How many working days longer does it take? 0 if it takes no longer.")
                        : Text.of("Nur ein Zusatzwunsch dauert länger.", "Only an extra wish takes longer."));
        violations.check(
                !item.is(RemarkClass.RECOMMENDATION) || item.reason() != null,
                field + "reason",
                Text.of(
                        "Bitte sagen Sie freundlich, warum Sie es anders machen würden.",
                        "Please say in a friendly way why you would do it differently."));
    }

    /** What also a draft keeps to. */
    static void lengths(RestatedItem item, String field, Violations violations) {
        violations
                .optional(field + "words", item.words(), MAX_WORDS)
                .optional(field + "reason", item.reason(), MAX_WORDS)
                .optional(field + "alternative", item.alternative(), MAX_WORDS);
    }

    private static boolean isAmount(BigDecimal net) {
        return net != null
                && net.signum() > 0
                && net.compareTo(MAX_NET) <= 0
                && net.stripTrailingZeros().scale() <= 2;
    }
}
