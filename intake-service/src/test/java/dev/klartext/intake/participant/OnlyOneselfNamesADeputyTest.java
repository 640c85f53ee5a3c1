package dev.klartext.intake.participant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.problem.Violations;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Otherwise an agency could choose who orders from it, by naming a cover and an absence. */
class OnlyOneselfNamesADeputyTest {

    private static final UUID KARL = UUID.randomUUID();
    private static final UUID JAN = UUID.randomUUID();

    @Test
    void clara_may_say_that_karl_decides_for_her() {
        assertThat(refused(card(null, false), asked(KARL, true), true)).isFalse();
    }

    @Test
    void the_agency_may_not_say_so() {
        assertThat(refused(card(KARL, false), asked(KARL, true), false)).isTrue();
    }

    @Test
    void what_clara_said_stays_when_the_agency_corrects_her_phone() {
        assertThat(refused(card(KARL, true), asked(KARL, true), false)).isFalse();
    }

    @Test
    void but_not_for_another_cover() {
        assertThat(refused(card(KARL, true), asked(JAN, true), false)).isTrue();
    }

    @Test
    void a_cover_who_only_covers_the_agency_may_name() {
        assertThat(refused(card(null, false), asked(KARL, false), false)).isFalse();
    }

    private static boolean refused(PersonCard before, PersonChange asked, boolean oneself) {
        Violations violations = new Violations();
        OnlyOneselfNamesADeputy.check(violations, before, asked, oneself);
        return violations.any();
    }

    private static PersonCard card(UUID cover, boolean decides) {
        return new PersonCard(
                UUID.randomUUID(),
                "Clara",
                "clara@krume.example",
                false,
                null,
                "de",
                null,
                null,
                cover,
                null,
                decides,
                1);
    }

    private static PersonChange asked(UUID cover, boolean decides) {
        return new PersonChange("Clara", "clara@krume.example", false, null, "de", null, null, cover, decides);
    }
}
