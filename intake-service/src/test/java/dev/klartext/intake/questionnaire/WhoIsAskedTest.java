package dev.klartext.intake.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.access.Side;
import dev.klartext.intake.participant.Participant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who decides should not have to answer what the contact knows as well. */
class WhoIsAskedTest {

    private static final Participant CLARA = at("Clara", true, false, false, null);
    private static final Participant KARL = at("Karl", false, true, false, null);
    private static final Participant INFO = at("Büro", false, true, true, null);

    @Test
    void the_contact_is_asked_before_who_decides() {
        assertThat(WhoIsAsked.at(List.of(CLARA, KARL))).contains(KARL);
    }

    @Test
    void without_a_contact_who_decides_is_asked() {
        assertThat(WhoIsAsked.at(List.of(CLARA))).contains(CLARA);
    }

    @Test
    void who_is_away_is_asked_last() {
        Participant away = at("Karl", false, true, false, LocalDate.MAX);

        assertThat(WhoIsAsked.at(List.of(away, CLARA))).contains(CLARA);
        assertThat(WhoIsAsked.at(List.of(away))).contains(away);
    }

    @Test
    void a_shared_mailbox_is_nobody_who_could_reply() {
        assertThat(WhoIsAsked.at(List.of(INFO))).isEmpty();
    }

    private static Participant at(String name, boolean decides, boolean contact, boolean shared, LocalDate away) {
        return new Participant(
                UUID.randomUUID(),
                name,
                Side.CLIENT,
                "",
                decides,
                contact,
                name + "@krume.example",
                shared,
                null,
                "de",
                true,
                false,
                Instant.EPOCH,
                null,
                away,
                null,
                "",
                List.of());
    }
}
