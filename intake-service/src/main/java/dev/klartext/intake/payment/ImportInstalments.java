package dev.klartext.intake.payment;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.csv.CsvTable;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Violation;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.payment.Imported.BadLine;
import dev.klartext.intake.project.OngoingProject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Staff import a payment plan: good lines are kept, bad ones named with their reason. */
@ApplicationScoped
public class ImportInstalments {

    @Inject
    Instalments instalments;

    @Inject
    PlanInstalment planInstalment;

    @Inject
    NotePayment notePayment;

    @Inject
    OngoingProject ongoing;

    public Imported take(Tx tx, Grant grant, byte[] file) {
        grant.staff();
        List<CsvTable.Line> lines = InstalmentTable.lines(file);
        ongoing.lock(tx, grant.projectId());
        Tally tally = new Tally();
        for (CsvTable.Line line : lines) {
            try {
                take(tx, grant, ImportedLine.read(line), tally);
            } catch (Problem bad) {
                tally.badLines.add(new BadLine(line.number(), reason(bad)));
            }
        }
        return tally.imported();
    }

    /** Everything that could be wrong with a line is looked at before something of it is kept. */
    private void take(Tx tx, Grant grant, ImportedLine line, Tally tally) {
        if (line.paidOn() != null) {
            notePayment.checkedDay(tx, line.paidOn());
        }
        Optional<Instalment> known = line.among(instalments.of(tx, grant.projectId()));
        if (known.filter(Instalment::paid).isPresent()) {
            refuseOtherwisePaid(known.get(), line);
            tally.unchanged++;
            return;
        }
        Instalment instalment = known.map(each -> over(tx, grant, each, line, tally))
                .orElseGet(() -> {
                    Instalment planned = planInstalment.plan(tx, grant, line.fresh());
                    tally.planned++;
                    return planned;
                });
        if (line.paidOn() != null) {
            notePayment.paid(tx, grant, instalment.id(), line.paidOn());
            tally.paid++;
        }
    }

    private Instalment over(Tx tx, Grant grant, Instalment known, ImportedLine line, Tally tally) {
        NewInstalment asked = line.over(known);
        if (ImportedLine.changes(known, asked)) {
            Instalment changed = planInstalment.replan(tx, grant, known.id(), asked, known.revision());
            tally.changed++;
            return changed;
        }
        if (line.paidOn() == null) {
            tally.unchanged++;
        }
        return known;
    }

    private static void refuseOtherwisePaid(Instalment paid, ImportedLine line) {
        boolean same = line.paidOn() == null || line.paidOn().equals(paid.paidOn());
        if (!same || ImportedLine.changes(paid, line.over(paid))) {
            throw PaidIsPaid.refusal(paid).orElseThrow();
        }
    }

    private static Text reason(Problem bad) {
        return bad instanceof InvalidInput invalid
                ? Text.of(fields(invalid, Locale.GERMAN), fields(invalid, Locale.ENGLISH))
                : bad.sentence();
    }

    private static String fields(InvalidInput invalid, Locale locale) {
        return invalid.violations().stream()
                .map(violation -> column(violation).in(locale) + ": "
                        + violation.message().in(locale))
                .collect(Collectors.joining(" "));
    }

    private static Text column(Violation violation) {
        return switch (violation.field()) {
            case "label" -> Text.of("Bezeichnung", "label");
            case "netAmount" -> Text.of("Netto", "net");
            case "dueOn" -> Text.of("Fällig", "due");
            case "invoiceNumber" -> Text.of("Rechnung", "invoice");
            case "paidOn" -> Text.of("Bezahlt", "paid");
            default -> Text.same(violation.field());
        };
    }

    /** Counts while lines are taken. */
    private static final class Tally {
        private int planned;
        private int changed;
        private int paid;
        private int unchanged;
        private final List<BadLine> badLines = new ArrayList<>();

        private Imported imported() {
            return new Imported(planned, changed, paid, unchanged, badLines);
        }
    }
}
