package dev.klartext.intake.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a draft into the fields of the page's form, named as {@link BriefForm} reads them. */
public final class BriefFields {

    private final Map<String, Object> fields = new HashMap<>();
    private final Locale locale;

    private BriefFields(Locale locale) {
        this.locale = locale;
    }

    public static Map<String, Object> of(Brief brief, long revision, Locale locale) {
        BriefFields writer = new BriefFields(locale);
        writer.write(brief);
        writer.fields.put("revision", revision);
        return writer.fields;
    }

    private void write(Brief brief) {
        for (int i = 0; i < brief.goals().size(); i++) {
            Goal goal = brief.goals().get(i);
            put("goals", i, "id", goal.id());
            put("goals", i, "text", goal.text());
        }
        for (int i = 0; i < brief.wishes().size(); i++) {
            var wish = brief.wishes().get(i);
            put("wishes", i, "id", wish.id());
            put("wishes", i, "text", wish.text());
            put("wishes", i, "answer", wish.answer());
            put("wishes", i, "reason", wish.reason());
            put("wishes", i, "alternative", wish.alternative());
        }
        for (int i = 0; i < brief.deliverables().size(); i++) {
            Deliverable each = brief.deliverables().get(i);
            put("deliverables", i, "id", each.id());
            put("deliverables", i, "title", each.title());
            put("deliverables", i, "contractType", each.contractType());
            put("deliverables", i, "criteria", lines(each.criteria()));
            put("deliverables", i, "netPrice", amount(each.netPrice()));
            put("deliverables", i, "includedRounds", each.includedRounds());
            put("deliverables", i, "furtherRoundPrice", amount(each.furtherRoundPrice()));
        }
        for (int i = 0; i < brief.supplies().size(); i++) {
            Supply supply = brief.supplies().get(i);
            put("supplies", i, "id", supply.id());
            put("supplies", i, "text", supply.text());
            put("supplies", i, "from", supply.from());
            put("supplies", i, "dueOn", date(supply.dueOn()));
        }
        for (int i = 0; i < brief.dates().size(); i++) {
            Milestone date = brief.dates().get(i);
            put("dates", i, "id", date.id());
            put("dates", i, "text", date.text());
            put("dates", i, "on", date(date.on()));
        }
        fields.put("exclusions", lines(brief.exclusions()));
        fields.put("vatRate", brief.vatRate().toPlainString());
    }

    private void put(String list, int row, String field, Object value) {
        fields.put("%s[%d].%s".formatted(list, row, field), value);
    }

    private String amount(BigDecimal amount) {
        return Amount.typed(amount, locale);
    }

    private static String lines(List<String> texts) {
        return String.join("\n", texts);
    }

    private static String date(LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
