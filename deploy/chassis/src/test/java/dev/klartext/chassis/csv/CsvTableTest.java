package dev.klartext.chassis.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Kunde;Ort\nBäckerei;Köln", "Kunde,Ort\nBäckerei,Köln", "\uFEFFKunde\tOrt\r\nBäckerei\tKöln\r\n"
            })
    void columns_are_parted_as_spreadsheets_do(String file) {
        CsvTable table = read(file);

        assertThat(table.lines().getFirst().cell("ort")).isEqualTo("Köln");
    }

    @Test
    void an_older_excel_writes_umlauts_otherwise() {
        byte[] file = "Kunde;Ort\nBäckerei;Köln".getBytes(Charset.forName("windows-1252"));

        assertThat(CsvTable.read(file, 10).lines().getFirst().cell("kunde")).isEqualTo("Bäckerei");
    }

    @Test
    void a_quoted_cell_may_hold_separators_and_lines() {
        CsvTable table = read("Kunde;Ort\n\"Krume; Bäckerei\";\"Ring 1\nKöln\"");

        assertThat(table.lines().getFirst().cell("kunde")).isEqualTo("Krume; Bäckerei");
    }

    @Test
    void lines_are_numbered_as_the_spreadsheet_does_and_empty_ones_passed_over() {
        CsvTable table = read("Kunde;Ort\n;\nBäckerei;Köln");

        assertThat(table.lines()).extracting(CsvTable.Line::number).containsExactly(3);
    }

    @Test
    void a_short_line_says_nothing_in_the_rest() {
        assertThat(read("Kunde;Ort\nBäckerei").lines().getFirst().cell("ort")).isEmpty();
    }

    @Test
    void a_forgotten_quotation_mark_is_named_with_its_line() {
        assertThatThrownBy(() -> read("Kunde;Ort\nBäckerei;Köln\n\"Krume;Bonn")).hasMessageContaining("Line 3");
    }

    @Test
    void more_lines_than_allowed_are_refused() {
        assertThatThrownBy(() -> CsvTable.read("Kunde\na\nb\nc".getBytes(StandardCharsets.UTF_8), 2))
                .hasMessageContaining("At most 2 lines");
    }

    private static CsvTable read(String file) {
        return CsvTable.read(file.getBytes(StandardCharsets.UTF_8), 10);
    }
}
