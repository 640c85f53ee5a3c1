package dev.klartext.intake.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An agency that names who orders could as well order from itself. */
class ClientConfirmsAuthorityTest {

    private static final Authority UP_TO_1000 = new Authority(true, true, true, new BigDecimal("1000"));
    private static final Mandate CLARA = mandate("Clara", Authority.FULL, true);
    private static final Mandate CLARA_UNHEARD = mandate("Clara", Authority.FULL, false);
    private static final Mandate KARL = mandate("Karl", Authority.NONE, false);
    private static final Mandate KARL_UP_TO_1000 = mandate("Karl", UP_TO_1000, true);

    @Test
    void the_agencys_word_counts_until_the_client_has_spoken_so_that_a_first_order_needs_no_paperwork() {
        assertThat(ClientConfirmsAuthority.claimCountsAtOnce(List.of(CLARA_UNHEARD)))
                .isTrue();
    }

    @Test
    void afterwards_the_agencys_word_waits_for_the_clients() {
        assertThat(ClientConfirmsAuthority.claimCountsAtOnce(List.of(CLARA, KARL)))
                .isFalse();
    }

    @Test
    void the_first_who_is_named_confirms_herself_and_may_have_more_than_the_agency_thought() {
        Mandate clara = mandate("Clara", UP_TO_1000, false);

        assertThatCode(() -> says(clara, clara, Authority.FULL, clara, KARL)).doesNotThrowAnyException();
    }

    @Test
    void nobody_raises_their_own_authority_beside_somebody_else_who_orders() {
        assertThatThrownBy(() -> says(KARL_UP_TO_1000, KARL_UP_TO_1000, Authority.FULL, CLARA, KARL_UP_TO_1000))
                .hasMessageContaining("said by Clara");
    }

    @Test
    void everybody_may_have_less() {
        assertThatCode(() -> says(KARL_UP_TO_1000, KARL_UP_TO_1000, Authority.NONE, CLARA, KARL_UP_TO_1000))
                .doesNotThrowAnyException();
    }

    @Test
    void a_contact_does_not_make_himself_the_boss() {
        assertThatThrownBy(() -> says(KARL, KARL, Authority.FULL, KARL)).hasMessageContaining("who decides there");
    }

    @Test
    void who_orders_by_the_clients_word_says_what_others_may_do() {
        assertThatCode(() -> says(CLARA, KARL, UP_TO_1000, CLARA, KARL)).doesNotThrowAnyException();
    }

    @Test
    void who_was_only_named_by_the_agency_says_nothing_about_others_before_being_heard() {
        assertThatThrownBy(() -> says(CLARA_UNHEARD, KARL, UP_TO_1000, CLARA_UNHEARD, KARL))
                .hasMessageContaining("who decides there");
    }

    @Test
    void nobody_gives_more_than_they_have() {
        assertThatThrownBy(() -> says(KARL_UP_TO_1000, KARL, Authority.FULL, KARL_UP_TO_1000, KARL))
                .hasMessageContaining("only what you may do yourself");
    }

    @Test
    void nobody_takes_from_somebody_who_has_more() {
        assertThatThrownBy(() -> says(KARL_UP_TO_1000, CLARA, Authority.NONE, CLARA, KARL_UP_TO_1000))
                .hasMessageContaining("only what you may do yourself");
    }

    @Test
    void the_agency_confirms_nothing() {
        Grant nadja = grant(Side.AGENCY, UUID.randomUUID());

        assertThatThrownBy(
                        () -> ClientConfirmsAuthority.check(nadja, KARL.personId(), UP_TO_1000, List.of(CLARA, KARL)))
                .hasMessageContaining("client's people");
    }

    private static void says(Mandate speaker, Mandate about, Authority said, Mandate... all) {
        ClientConfirmsAuthority.check(grant(Side.CLIENT, speaker.personId()), about.personId(), said, List.of(all));
    }

    private static Mandate mandate(String name, Authority authority, boolean confirmed) {
        return new Mandate(
                UUID.randomUUID(),
                name,
                false,
                authority,
                confirmed ? name : null,
                confirmed ? Instant.EPOCH : null,
                null,
                null,
                List.of());
    }

    private static Grant grant(Side side, UUID person) {
        return new Grant(
                UUID.randomUUID(),
                "cne Studio",
                UUID.randomUUID(),
                person,
                "subject",
                "Somebody",
                side,
                false,
                false,
                false,
                false,
                false,
                1,
                1);
    }
}
