package dev.klartext.intake.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.klartext.chassis.csv.CsvTable;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Violation;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ImportedLineTest {

    private static final LocalDate FRIDAY = LocalDate.parse("2026-12-04");

    @Test
    void days_and_amounts_are_read_as_programs_write_them() {
        assertThat(ImportedLine.read(line("Fällig;Bezeichnung;Netto;Bezahlt am\n4.12.26;Anzahlung;1.450,5;2026-11-20")))
                .isEqualTo(new ImportedLine(
                        "Anzahlung", new BigDecimal("1450.5"), FRIDAY, null, LocalDate.parse("2026-11-20")));
    }

    @Test
    void all_that_is_wrong_with_a_line_is_said_at_once() {
        assertThatThrownBy(() -> ImportedLine.read(line("label;net;due\nA;viel;bald")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::field)
                                .containsExactly("netAmount", "dueOn"));
    }

    @Test
    void a_file_without_known_columns_is_refused_with_their_names() {
        assertThatThrownBy(() -> line("a;b\n1;2"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::field)
                                .containsExactly("file"));
    }

    @Test
    void the_number_of_the_invoice_says_more_than_the_name() {
        List<Instalment> plan = List.of(instalment("Rate", null), instalment("Rate", "2026-17"));

        assertThat(ImportedLine.read(line("label;invoice\nRate;2026-17")).among(plan))
                .hasValue(plan.get(1));
        assertThat(ImportedLine.read(line("label;invoice\nrate;2026-18")).among(plan))
                .hasValue(plan.get(0));
        assertThat(ImportedLine.read(line("label;invoice\nRest;2026-18")).among(plan))
                .isEmpty();
    }

    private static CsvTable.Line line(String csv) {
        return InstalmentTable.lines(csv.getBytes(StandardCharsets.UTF_8)).getFirst();
    }

    private static Instalment instalment(String label, String invoice) {
        return new Instalment(
                UUID.randomUUID(),
                label,
                BigDecimal.TEN,
                null,
                FRIDAY,
                invoice,
                InstalmentState.PLANNED,
                null,
                null,
                1);
    }
}
