package dev.klartext.intake.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Violation;
import dev.klartext.intake.agency.LegalTextKind;
import dev.klartext.intake.client.ClientKind;
import dev.klartext.intake.wish.Wish;
import dev.klartext.intake.wish.WishAnswer;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderPoliciesTest {

    @Test
    void a_business_may_order() {
        assertThat(ConsumerOrderNeedsItsTexts.missing(ClientKind.BUSINESS, List.of()))
                .isEmpty();
    }

    @Test
    void a_consumer_may_not_because_an_order_without_the_legal_texts_binds_nobody() {
        List<ConsumerText> onlyTerms = List.of(new ConsumerText(LegalTextKind.TERMS, 1, "AGB"));

        assertThat(ConsumerOrderNeedsItsTexts.missing(ClientKind.CONSUMER, onlyTerms))
                .hasValueSatisfying(problem -> {
                    assertThat(problem.sentence().de()).contains("Widerrufsbelehrung");
                    assertThat(problem.sentence().en()).contains("information on withdrawal");
                });
    }

    @Test
    void with_the_information_on_withdrawal_a_consumer_may() {
        List<ConsumerText> texts = List.of(new ConsumerText(LegalTextKind.WITHDRAWAL, 1, "Widerrufsbelehrung"));

        assertThat(ConsumerOrderNeedsItsTexts.missing(ClientKind.CONSUMER, texts))
                .isEmpty();
    }

    @Test
    void who_turns_out_to_be_a_consumer_orders_no_version_that_was_frozen_for_a_business() {
        assertThat(ConsumerOrderNeedsItsTexts.notOrderable(ClientKind.CONSUMER, List.of()))
                .hasValueSatisfying(
                        problem -> assertThat(problem.sentence().de()).contains("schickt Ihnen eine neue"));
    }

    @Test
    void beside_an_ordered_version_nothing_is_written_so_that_both_read_what_was_ordered() {
        List<BriefVersion> versions = List.of(Briefs.version(1, Outcome.ORDER, true));

        assertThat(SignedVersionNeverChanges.standsIn(versions))
                .hasValueSatisfying(
                        problem -> assertThat(problem.sentence().en()).contains("stays as it is"));
    }

    @Test
    void a_declined_version_may_be_followed_by_another() {
        List<BriefVersion> versions = List.of(Briefs.version(1, Outcome.DECLINE, true));

        assertThat(SignedVersionNeverChanges.standsIn(versions)).isEmpty();
    }

    @Test
    void an_older_version_that_nobody_decided_is_superseded() {
        assertThat(Briefs.version(1, null, false).state()).isEqualTo(BriefState.SUPERSEDED);
    }

    @Test
    void an_order_says_what_is_delivered() {
        assertThatThrownBy(() -> ReadyToSend.check(Brief.empty())).hasMessageContaining("nothing in the order yet");
    }

    @Test
    void a_no_to_a_wish_has_a_reason() {
        Wish refused = new Wish(null, "Online-Bestellung", WishAnswer.NOT_POSSIBLE, " ", null);
        Brief brief =
                new Brief(null, List.of(refused), Briefs.priced("10").deliverables(), null, null, null, null, null);

        assertThatThrownBy(() -> ReadyToSend.check(brief))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(Violation::field)
                                .containsExactly("wishes[0].reason"));
    }
}
