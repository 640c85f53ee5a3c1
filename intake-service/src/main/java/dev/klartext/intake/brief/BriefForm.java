package dev.klartext.intake.brief;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.wish.Wish;
import dev.klartext.intake.wish.WishAnswer;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Reads the draft out of the page's form, and says everything that is wrong with it at once. */
public final class BriefForm {

    private final MultivaluedMap<String, String> typed;
    private final Violations violations = new Violations();

    private BriefForm(MultivaluedMap<String, String> tidy) {
        this.typed = tidy;
    }

    public static Brief read(MultivaluedMap<String, String> tidy) {
        BriefForm form = new BriefForm(tidy);
        Brief brief = form.brief();
        BriefCheck.collect(brief, form.violations);
        form.violations.throwIfAny();
        return brief;
    }

    /** The revision of the draft that was read; 0 if the form does not say. */
    public static long revision(MultivaluedMap<String, String> typed) {
        try {
            return Long.parseLong(
                    Optional.ofNullable(typed.getFirst("revision")).orElse("0"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private Brief brief() {
        return new Brief(
                rows("goals", row -> new Goal(id(row), text(row + ".text"))),
                rows("wishes", this::wish),
                rows("deliverables", this::deliverable),
                rows(
                        "supplies",
                        row -> new Supply(id(row), text(row + ".text"), text(row + ".from"), date(row + ".dueOn"))),
                lines("exclusions"),
                rows("dates", row -> new Milestone(id(row), text(row + ".text"), date(row + ".on"))),
                Brief.EURO,
                amount("vatRate"));
    }

    private Wish wish(String row) {
        String answer = text(row + ".answer");
        return new Wish(
                id(row),
                text(row + ".text"),
                answer == null ? null : choice(WishAnswer.class, row + ".answer", answer),
                text(row + ".reason"),
                text(row + ".alternative"));
    }

    private Deliverable deliverable(String row) {
        String type = text(row + ".contractType");
        return new Deliverable(
                id(row),
                text(row + ".title"),
                type == null ? ContractType.WORK : choice(ContractType.class, row + ".contractType", type),
                lines(row + ".criteria"),
                amount(row + ".netPrice"),
                number(row + ".includedRounds"),
                amount(row + ".furtherRoundPrice"));
    }

    private <T> List<T> rows(String list, Function<String, T> read) {
        return IntStream.range(0, FormRows.count(typed, list))
                .mapToObj(row -> read.apply(list + "[" + row + "]"))
                .toList();
    }

    /** What was typed without the space around it; null for nothing. */
    private String text(String field) {
        String value = typed.getFirst(field);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private List<String> lines(String field) {
        String value = text(field);
        return value == null
                ? List.of()
                : value.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private UUID id(String row) {
        String value = text(row + ".id");
        try {
            return value == null ? null : UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private BigDecimal amount(String field) {
        try {
            return Amount.parse(text(field));
        } catch (NumberFormatException e) {
            violations.add(field, Text.of("Ein Betrag wie 1.200,00.", "An amount like 1,200.00."));
            return null;
        }
    }

    private int number(String field) {
        String value = text(field);
        try {
            return value == null ? 0 : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            violations.add(field, Text.of("Eine ganze Zahl.", "A whole number."));
            return 0;
        }
    }

    private LocalDate date(String field) {
        String value = text(field);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            violations.add(field, Text.of("Ein Datum, das es gibt.", "A date that exists."));
            return null;
        }
    }

    private <E extends Enum<E>> E choice(Class<E> type, String field, String value) {
        try {
            return Enum.valueOf(type, value);
        } catch (IllegalArgumentException e) {
            violations.add(field, Text.of("Bitte eines davon wählen.", "Please choose one of these."));
            return null;
        }
    }
}
