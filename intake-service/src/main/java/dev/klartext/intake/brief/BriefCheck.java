package dev.klartext.intake.brief;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What a draft may hold: each row says something, nothing is endless, amounts are amounts. */
public final class BriefCheck {

    private static final int MAX_ROWS = 50;
    private static final int MAX_TEXT = 500;
    private static final int MAX_TITLE = 200;
    private static final int MAX_ROUNDS = 20;
    private static final int CENTS = 2;
    private static final BigDecimal MAX_PRICE = new BigDecimal("9999999.99");

    private BriefCheck() {}

    static void check(Brief brief) {
        Violations violations = new Violations();
        collect(brief, violations);
        violations.throwIfAny();
    }

    public static void collect(Brief brief, Violations violations) {
        violations
                .atMost("goals", brief.goals(), MAX_ROWS)
                .atMost("wishes", brief.wishes(), MAX_ROWS)
                .atMost("deliverables", brief.deliverables(), MAX_ROWS)
                .atMost("supplies", brief.supplies(), MAX_ROWS)
                .atMost("exclusions", brief.exclusions(), MAX_ROWS)
                .atMost("dates", brief.dates(), MAX_ROWS);
        for (int i = 0; i < brief.goals().size(); i++) {
            violations.required("goals[" + i + "].text", brief.goals().get(i).text(), MAX_TEXT);
        }
        for (int i = 0; i < brief.wishes().size(); i++) {
            brief.wishes().get(i).check(violations, "wishes[" + i + "]");
        }
        for (int i = 0; i < brief.deliverables().size(); i++) {
            check(brief.deliverables().get(i), "deliverables[" + i + "]", violations);
        }
        for (int i = 0; i < brief.supplies().size(); i++) {
            Supply supply = brief.supplies().get(i);
            violations
                    .required("supplies[" + i + "].text", supply.text(), MAX_TEXT)
                    .optional("supplies[" + i + "].from", supply.from(), MAX_TITLE);
        }
        texts(brief.exclusions(), "exclusions", violations);
        for (int i = 0; i < brief.dates().size(); i++) {
            Milestone date = brief.dates().get(i);
            violations
                    .required("dates[" + i + "].text", date.text(), MAX_TEXT)
                    .present("dates[" + i + "].on", date.on());
        }
        violations
                .check(Brief.EURO.equals(brief.currency()), "currency", Text.same("EUR"))
                .check(
                        brief.vatRate().signum() >= 0 && brief.vatRate().compareTo(BigDecimal.ONE) < 0,
                        "vatRate",
                        Text.of("Ein Anteil wie 0.19.", "A fraction like 0.19."))
                .check(
                        idsDiffer(brief),
                        "id",
                        Text.of("Jede id darf nur einmal vorkommen.", "Each id may appear only once."));
    }

    private static void check(Deliverable deliverable, String field, Violations violations) {
        violations
                .required(field + ".title", deliverable.title(), MAX_TITLE)
                .atMost(field + ".criteria", deliverable.criteria(), MAX_ROWS)
                .check(
                        deliverable.includedRounds() >= 0 && deliverable.includedRounds() <= MAX_ROUNDS,
                        field + ".includedRounds",
                        Text.of("Zwischen 0 und 20 Runden.", "Between 0 and 20 rounds."));
        amount(deliverable.netPrice(), field + ".netPrice", violations);
        amount(deliverable.furtherRoundPrice(), field + ".furtherRoundPrice", violations);
        texts(deliverable.criteria(), field + ".criteria", violations);
    }

    private static void amount(BigDecimal price, String field, Violations violations) {
        violations.check(
                price == null
                        || price.signum() >= 0
                                && price.compareTo(MAX_PRICE) <= 0
                                && price.stripTrailingZeros().scale() <= CENTS,
                field,
                Text.of(
                        "Ein Betrag von 0 bis 9.999.999,99 mit höchstens zwei Stellen hinter dem Komma.",
                        "An amount from 0 to 9,999,999.99 with at most two decimals."));
    }

    private static void texts(List<String> texts, String field, Violations violations) {
        for (int i = 0; i < texts.size(); i++) {
            violations.required(field + "[" + i + "]", texts.get(i), MAX_TEXT);
        }
    }

    private static boolean idsDiffer(Brief brief) {
        Set<UUID> seen = new HashSet<>();
        return Stream.of(
                        brief.goals().stream().map(Goal::id),
                        brief.wishes().stream().map(wish -> wish.id()),
                        brief.deliverables().stream().map(Deliverable::id),
                        brief.supplies().stream().map(Supply::id),
                        brief.dates().stream().map(Milestone::id))
                .flatMap(ids -> ids)
                .filter(Objects::nonNull)
                .allMatch(seen::add);
    }
}
