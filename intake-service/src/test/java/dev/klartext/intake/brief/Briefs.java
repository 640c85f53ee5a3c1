package dev.klartext.intake.brief;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Briefs for tests of rules. */
final class Briefs {

    private Briefs() {}

    static Brief priced(String... netPrices) {
        List<Deliverable> deliverables = Arrays.stream(netPrices)
                .map(price -> new Deliverable(null, "Leistung", ContractType.WORK, List.of(), new BigDecimal(price), 2))
                .toList();
        return new Brief(null, null, deliverables, null, null, null, null, null);
    }

    static BriefVersion version(int number, Outcome outcome, boolean newest) {
        return new BriefVersion(
                number,
                "00",
                null,
                null,
                "Nadja",
                "Clara Krume",
                null,
                outcome,
                null,
                null,
                "Clara Krume",
                null,
                null,
                newest);
    }
}
