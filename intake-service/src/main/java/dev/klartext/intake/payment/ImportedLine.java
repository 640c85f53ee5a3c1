package dev.klartext.intake.payment;

import dev.klartext.chassis.csv.CsvTable;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.brief.Amount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;

/** What one line of a file says; all may be absent. */
record ImportedLine(String label, BigDecimal netAmount, LocalDate dueOn, String invoiceNumber, LocalDate paidOn) {

    /** Days as programs of this country write them, or as ISO 8601 does. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("[d.M.uuuu][d.M.uu][uuuu-MM-dd]");

    static ImportedLine read(CsvTable.Line line) {
        Violations violations = new Violations();
        ImportedLine read = new ImportedLine(
                cell(line, InstalmentTable.LABEL),
                amount(cell(line, InstalmentTable.NET_AMOUNT), violations),
                day("dueOn", cell(line, InstalmentTable.DUE_ON), violations),
                cell(line, InstalmentTable.INVOICE_NUMBER),
                day("paidOn", cell(line, InstalmentTable.PAID_ON), violations));
        violations.throwIfAny();
        return read;
    }

    /** The instalment of the plan that the line is about: that with its invoice, else an open one of its name without one. */
    Optional<Instalment> among(Iterable<Instalment> plan) {
        for (Instalment each : plan) {
            if (invoiceNumber != null && invoiceNumber.equalsIgnoreCase(each.invoiceNumber())) {
                return Optional.of(each);
            }
        }
        for (Instalment each : plan) {
            if (each.label().equalsIgnoreCase(label) && each.invoiceNumber() == null && !each.paid()) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** What the line says, and what it does not say as it was. */
    NewInstalment over(Instalment known) {
        return new NewInstalment(
                label == null ? known.label() : label,
                netAmount == null ? known.netAmount() : netAmount,
                null,
                dueOn == null ? known.dueOn() : dueOn,
                invoiceNumber == null ? known.invoiceNumber() : invoiceNumber);
    }

    NewInstalment fresh() {
        return new NewInstalment(label, netAmount, null, dueOn, invoiceNumber);
    }

    static boolean changes(Instalment known, NewInstalment asked) {
        return !known.label().equals(asked.label())
                || known.netAmount().compareTo(asked.netAmount()) != 0
                || !known.dueOn().equals(asked.dueOn())
                || !Objects.equals(known.invoiceNumber(), asked.invoiceNumber());
    }

    private static String cell(CsvTable.Line line, String[] names) {
        String cell = line.cell(names);
        return cell.isEmpty() ? null : cell;
    }

    private static BigDecimal amount(String typed, Violations violations) {
        try {
            return Amount.parse(typed);
        } catch (NumberFormatException e) {
            violations.add("netAmount", Text.of("Ein Betrag wie 1.200,00.", "An amount like 1,200.00."));
            return null;
        }
    }

    private static LocalDate day(String field, String typed, Violations violations) {
        try {
            return typed == null ? null : LocalDate.parse(typed, DAY);
        } catch (DateTimeParseException e) {
            violations.add(field, Text.of("Ein Tag wie 4.12.2026.", "A day like 2026-12-04."));
            return null;
        }
    }
}
