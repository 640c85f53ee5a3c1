package dev.klartext.intake.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.klartext.chassis.access.Side;
import dev.klartext.intake.participant.Authority;
import dev.klartext.intake.participant.Mandate;
import dev.klartext.intake.participant.Participant;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A designer once did all the work on the word of a contact and a shared mailbox, and was not paid. */
class ReachableDeciderTest {

    private static final Participant KARL = participant("Karl", false, "info@krume.example", true);
    private static final Participant CLARA = participant("Clara", true, "clara@krume.example", false);
    private static final Participant CLARA_BY_INFO = participant("Clara", true, "info@krume.example", true);

    @Test
    void who_decides_and_is_reached_in_person_is_asked() {
        assertThat(ReachableDecider.among(List.of(KARL, CLARA))).containsExactly(CLARA);
    }

    @Test
    void a_contact_alone_is_not_enough_because_the_boss_never_heard_of_it() {
        assertThatThrownBy(() -> ReachableDecider.among(List.of(KARL)))
                .hasMessageContaining("Nobody is named yet who decides");
    }

    @Test
    void a_shared_mailbox_is_no_way_to_who_decides() {
        assertThatThrownBy(() -> ReachableDecider.among(List.of(CLARA_BY_INFO)))
                .hasMessageContaining("Clara decides but can't be reached in person");
    }

    @Test
    void who_may_not_spend_that_much_is_not_asked() {
        Mandate karl = mandate(KARL, "1000");
        Mandate clara = mandate(CLARA, null);

        assertThat(ReachableDecider.upTo(
                        new BigDecimal("1500"), List.of(KARL, CLARA), List.of(karl, clara), LocalDate.EPOCH))
                .containsExactly(CLARA);
    }

    @Test
    void an_order_that_nobody_may_give_is_not_sent() {
        assertThatThrownBy(() -> ReachableDecider.upTo(
                        new BigDecimal("1500"), List.of(KARL), List.of(mandate(KARL, "1000")), LocalDate.EPOCH))
                .hasMessageContaining("Karl can't decide about");
    }

    private static Mandate mandate(Participant person, String limit) {
        return new Mandate(
                person.personId(),
                person.name(),
                false,
                new Authority(true, true, true, limit == null ? null : new BigDecimal(limit)),
                null,
                null,
                null,
                null,
                List.of());
    }

    private static Participant participant(String name, boolean decides, String email, boolean shared) {
        return new Participant(
                UUID.randomUUID(),
                name,
                Side.CLIENT,
                "",
                decides,
                false,
                email,
                shared,
                null,
                "de",
                false,
                false,
                Instant.EPOCH,
                null,
                null,
                null,
                "",
                List.of());
    }
}
