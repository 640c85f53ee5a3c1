package dev.klartext.intake.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Violation;
import dev.klartext.intake.payment.InstalmentCsv.Column;
import dev.klartext.intake.payment.InstalmentCsv.Line;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InstalmentCsvTest {

    @Test
    void columns_are_known_by_german_and_english_names_in_any_order() {
        List<Line> lines = InstalmentCsv.read("""
                Fällig;Bezeichnung;Kostenstelle;Netto
                4.12.2026;Anzahlung;77;"1.450,00"
                """);

        assertThat(lines)
                .containsExactly(new Line(
                        2,
                        Map.of(Column.DUE_ON, "4.12.2026", Column.LABEL, "Anzahlung", Column.NET_AMOUNT, "1.450,00")));
    }

    @Test
    void cells_may_be_parted_by_commas_and_hold_some() {
        assertThat(InstalmentCsv.read("label,net\n\"Shop, first part\",450.00\n"))
                .extracting(line -> line.cell(Column.LABEL))
                .containsExactly("Shop, first part");
    }

    @Test
    void lines_are_counted_as_an_editor_counts() {
        assertThat(InstalmentCsv.read("label;net\nA;1\n\nB;2\n"))
                .extracting(Line::number)
                .containsExactly(2, 4);
    }

    @Test
    void what_excel_writes_is_read_too() {
        String text = "Bezeichnung;Fällig\nSchlussrechnung für März;1.3.2027";

        assertThat(InstalmentCsv.decode(text.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(text);
        assertThat(InstalmentCsv.decode(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(text);
    }

    @Test
    void a_file_without_known_columns_is_refused_with_their_names() {
        assertThatThrownBy(() -> InstalmentCsv.read("a;b\n1;2\n"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::field)
                                .containsExactly("file"));
    }

    @Test
    void days_and_amounts_are_read_as_programs_write_them() {
        ImportedLine line = ImportedLine.read(InstalmentCsv.read("label;net;due;paid\nA;1.450,5;4.12.26;2026-11-20\n")
                .getFirst());

        assertThat(line)
                .isEqualTo(new ImportedLine(
                        "A",
                        new BigDecimal("1450.5"),
                        LocalDate.parse("2026-12-04"),
                        null,
                        LocalDate.parse("2026-11-20")));
    }

    @Test
    void all_that_is_wrong_with_a_line_is_said_at_once() {
        Line line = InstalmentCsv.read("label;net;due\nA;viel;bald\n").getFirst();

        assertThatThrownBy(() -> ImportedLine.read(line))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::field)
                                .containsExactly("netAmount", "dueOn"));
    }
}
