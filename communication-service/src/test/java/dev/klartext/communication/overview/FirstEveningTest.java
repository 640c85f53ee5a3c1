package dev.klartext.communication.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.communication.overview.FirstEvening.Facts;
import dev.klartext.communication.overview.FirstEvening.Step;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The steps of the first evening, without a server. */
class FirstEveningTest {

    private static final UUID PROJECT = UUID.randomUUID();

    @Test
    void an_empty_agency_begins_with_a_client() {
        assertThat(next(new Facts(false, null, false, false))).isEqualTo("/intake/clients/new");
    }

    @Test
    void then_comes_the_project() {
        assertThat(next(new Facts(true, null, false, false))).isEqualTo("/intake/projects/new");
    }

    @Test
    void then_the_people_then_what_happened_then_the_note() {
        assertThat(next(new Facts(true, PROJECT, false, false))).endsWith(PROJECT + "/participants");
        assertThat(next(new Facts(true, PROJECT, true, false))).endsWith(PROJECT + "/past");
        assertThat(next(new Facts(true, PROJECT, true, true))).isEqualTo("/communication/status?project=" + PROJECT);
    }

    @Test
    void who_has_a_project_has_a_client() {
        assertThat(FirstEvening.of(new Facts(false, PROJECT, false, false))
                        .steps()
                        .getFirst()
                        .done())
                .isTrue();
    }

    @Test
    void nothing_leads_into_a_project_that_is_not_there() {
        assertThat(FirstEvening.of(new Facts(false, null, false, false)).steps().subList(2, 5))
                .extracting(Step::href)
                .containsOnlyNulls();
    }

    private static String next(Facts facts) {
        return FirstEvening.of(facts).steps().stream()
                .filter(Step::next)
                .map(Step::href)
                .reduce((one, other) -> {
                    throw new AssertionError("two steps at once");
                })
                .orElseThrow();
    }
}
