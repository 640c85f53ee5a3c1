package dev.klartext.dispute.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultStateTest {

    @ParameterizedTest(name = "decision {0}, newest {1}: {2}")
    @CsvSource({
        ", true, WAITING",
        ", false, REPLACED",
        "APPROVE, true, APPROVED",
        "APPROVE, false, APPROVED",
        "CHOOSE, true, CHOSEN",
        "CHOOSE, false, CHOSEN",
        "REQUEST_CHANGES, true, CHANGES_REQUESTED",
        "REQUEST_CHANGES, false, CHANGES_REQUESTED"
    })
    void a_decision_stays_also_when_a_newer_version_is_shown(String decision, boolean newest, ResultState state) {
        assertThat(ResultState.of(decision, newest)).isEqualTo(state);
    }
}
