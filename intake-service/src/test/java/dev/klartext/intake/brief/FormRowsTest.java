package dev.klartext.intake.brief;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.junit.jupiter.api.Test;

class FormRowsTest {

    @Test
    void rows_in_which_nothing_was_written_are_no_rows() {
        MultivaluedMap<String, String> typed = form("goals[0].text", " ", "goals[1].text", "Mehr Gäste");

        MultivaluedMap<String, String> tidy = FormRows.tidy(typed, null);

        assertThat(tidy.getFirst("goals[0].text")).isEqualTo("Mehr Gäste");
        assertThat(FormRows.count(tidy, "goals")).isEqualTo(1);
    }

    @Test
    void what_a_new_row_brings_along_says_nothing_alone() {
        MultivaluedMap<String, String> typed =
                form("deliverables[0].contractType", "WORK", "deliverables[0].includedRounds", "2");

        assertThat(FormRows.count(FormRows.tidy(typed, null), "deliverables")).isZero();
    }

    @Test
    void the_row_that_is_removed_is_gone_and_the_others_move_up() {
        MultivaluedMap<String, String> typed =
                form("goals[0].text", "eins", "goals[1].text", "zwei", "goals[2].text", "drei");

        MultivaluedMap<String, String> tidy = FormRows.tidy(typed, "goals[1]");

        assertThat(tidy.getFirst("goals[1].text")).isEqualTo("drei");
        assertThat(FormRows.count(tidy, "goals")).isEqualTo(2);
    }

    private static MultivaluedMap<String, String> form(String... fieldsAndValues) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            form.putSingle(fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        return form;
    }
}
