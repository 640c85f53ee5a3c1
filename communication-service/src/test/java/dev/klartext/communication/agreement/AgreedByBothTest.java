package dev.klartext.communication.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.access.Side;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgreedByBothTest {

    private static final Asked CLARA = asked("Clara");
    private static final Asked KARL = asked("Karl");
    private static final Asked HANSEN = asked("Hansen", Side.PARTNER);

    @Test
    void nobody_has_said_anything() {
        assertThat(holds(CLARA)).isFalse();
    }

    @Test
    void everybody_whose_word_counts_said_yes() {
        assertThat(holds(said(CLARA, AnswerKind.CONFIRMED), KARL)).isTrue();
    }

    @Test
    void somebody_whose_word_counts_is_missing() {
        assertThat(holds(said(KARL, AnswerKind.CONFIRMED), CLARA)).isFalse();
    }

    @Test
    void a_note_alone_is_no_yes() {
        assertThat(holds(said(KARL, AnswerKind.NOTED))).isFalse();
    }

    @Test
    void a_contact_says_that_it_was_different() {
        assertThat(holds(said(CLARA, AnswerKind.CONFIRMED), said(KARL, AnswerKind.CORRECTED)))
                .isFalse();
    }

    @Test
    void a_partners_yes_is_not_the_clients() {
        assertThat(holds(said(HANSEN, AnswerKind.CONFIRMED), KARL)).isFalse();
        assertThat(holds(said(HANSEN, AnswerKind.CONFIRMED), said(CLARA, AnswerKind.CONFIRMED), KARL))
                .isTrue();
        assertThat(holds(said(HANSEN, AnswerKind.CONFIRMED))).isTrue();
    }

    @Test
    void of_a_side_that_has_left_nothing_is_waited_for() {
        assertThat(holds(said(CLARA, AnswerKind.CONFIRMED), asked("Gone", Side.PARTNER)))
                .isTrue();
    }

    /** Clara's and Hansen's word counts, Karl's does not. */
    private static boolean holds(Asked... people) {
        return AgreedByBoth.holds(
                List.of(people),
                person -> !person.name().equals("Gone"),
                person -> Set.of("Clara", "Hansen").contains(person.name()));
    }

    private static Asked asked(String name) {
        return asked(name, Side.CLIENT);
    }

    private static Asked asked(String name, Side side) {
        return new Asked(UUID.randomUUID(), name, side, UUID.randomUUID(), null, null, null);
    }

    private static Asked said(Asked person, AnswerKind answer) {
        return new Asked(
                person.personId(), person.name(), person.side(), person.pointId(), answer, null, Instant.EPOCH);
    }
}
