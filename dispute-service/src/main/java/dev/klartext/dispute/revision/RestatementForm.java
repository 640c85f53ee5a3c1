package dev.klartext.dispute.revision;

import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.result.TypedAmount;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The form in which staff restate a round, both ways: a draft as fields, and fields as a draft. Fields are called
 * {@code words} and {@code items[0].net}.
 */
final class RestatementForm {

    private static final String REMARKS_BETWEEN = ",";

    private RestatementForm() {}

    /** The draft as the fields show it. */
    static Form shown(RestatementDraft draft, Locale reader) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("revision", draft.revision());
        fields.put("words", draft.document().words());
        List<RestatedItem> items = draft.document().items();
        for (int i = 0; i < items.size(); i++) {
            RestatedItem item = items.get(i);
            String field = field(i);
            fields.put(field + "id", item.id());
            fields.put(field + "remarks", numbers(item.remarks(), REMARKS_BETWEEN));
            fields.put(field + "classed", item.classed());
            fields.put(field + "words", item.words());
            fields.put(field + "net", amount(item.net(), reader));
            fields.put(field + "days", item.days());
            fields.put(field + "reason", item.reason());
            fields.put(field + "alternative", item.alternative());
        }
        return Form.of(fields);
    }

    /** What was typed; throws what is no number. */
    static Restating typed(MultivaluedMap<String, String> form) {
        Violations violations = new Violations();
        List<RestatedItem> items = new ArrayList<>();
        for (int i = 0; form.containsKey(field(i) + "remarks"); i++) {
            String field = field(i);
            items.add(new RestatedItem(
                    id(form.getFirst(field + "id")),
                    numbers(form.getFirst(field + "remarks")),
                    remarkClass(form.getFirst(field + "classed")),
                    form.getFirst(field + "words"),
                    amount(form, field + "net", violations),
                    days(form, field + "days", violations),
                    form.getFirst(field + "reason"),
                    form.getFirst(field + "alternative")));
        }
        violations.throwIfAny();
        return new Restating(form.getFirst("words"), items);
    }

    /** The draft with the ticked remarks in a class: one item each, or one for all that say the same. */
    static Restating classified(Restating draft, MultivaluedMap<String, String> form, Round round) {
        List<Integer> ticked = form.getOrDefault("remark", List.of()).stream()
                .flatMap(value -> numbers(value).stream())
                .toList();
        RemarkClass as = remarkClass(form.getFirst("classed"));
        List<List<Integer>> groups = ticked.isEmpty()
                ? List.of()
                : form.containsKey("together")
                        ? List.of(ticked)
                        : ticked.stream().map(List::of).toList();
        List<RestatedItem> items = new ArrayList<>(draft.items());
        groups.forEach(
                group -> items.add(new RestatedItem(null, group, as, words(round, group), null, null, null, null)));
        return new Restating(draft.words(), items);
    }

    static Restating without(Restating draft, int index) {
        List<RestatedItem> items = new ArrayList<>(draft.items());
        if (index < items.size()) {
            items.remove(index);
        }
        return new Restating(draft.words(), items);
    }

    private static String amount(BigDecimal net, Locale reader) {
        if (net == null) {
            return null;
        }
        String plain = net.toPlainString();
        return Locale.ENGLISH.getLanguage().equals(reader.getLanguage()) ? plain : plain.replace('.', ',');
    }

    /** "2, 3". */
    static String numbers(List<Integer> remarks, String between) {
        return remarks.stream().map(String::valueOf).collect(Collectors.joining(between));
    }

    private static String words(Round round, List<Integer> remarks) {
        return round.remarks().stream()
                .filter(remark -> remarks.contains(remark.number()))
                .map(remark -> remark.text())
                .collect(Collectors.joining("\n"));
    }

    private static String field(int index) {
        return "items[" + index + "].";
    }

    /** What is no number is no remark of ours; a rule of the use case says so. */
    private static List<Integer> numbers(String typed) {
        return Arrays.stream(typed.split(REMARKS_BETWEEN))
                .filter(number -> number.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .toList();
    }

    private static UUID id(String typed) {
        try {
            return typed == null || typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static RemarkClass remarkClass(String typed) {
        return Arrays.stream(RemarkClass.values())
                .filter(each -> each.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    /** "1.200,50", "1,200.50", "420", "420 €"; a point or comma before three digits parts thousands. */
    private static BigDecimal amount(MultivaluedMap<String, String> form, String field, Violations violations) {
        return TypedAmount.of(typed(form, field), field, violations);
    }

    private static Integer days(MultivaluedMap<String, String> form, String field, Violations violations) {
        String plain = typed(form, field);
        boolean number = plain.matches("\\d{1,4}");
        violations.check(
                plain.isEmpty() || number,
                field,
                Text.of("Bitte ganze Tage angeben, zum Beispiel 4.", "Please give whole days, for example 4."));
        return number ? Integer.valueOf(plain) : null;
    }

    private static String typed(MultivaluedMap<String, String> form, String field) {
        String value = form.getFirst(field);
        return value == null ? "" : value.strip();
    }
}
