package dev.klartext.dispute.revision;

import static dev.klartext.dispute.revision.RevisionFixtures.SATURDAY;
import static dev.klartext.dispute.revision.RevisionFixtures.VIDEO;
import static dev.klartext.dispute.revision.RevisionFixtures.answer;
import static dev.klartext.dispute.revision.RevisionFixtures.round;
import static dev.klartext.dispute.revision.RevisionFixtures.sent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Violation;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.dispute.services.OrderState;
import dev.klartext.dispute.services.OrderedBrief;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RevisionRulesTest {

    @Nested
    class ExtraWishes {

        @Test
        void while_the_order_is_open_an_extra_wish_belongs_into_the_order() {
            assertThat(wrong(v -> ExtraWishNeedsAnOrder.check(
                            List.of(item(RemarkClass.EXTRA_WISH, 1)), order(OrderState.STARTED), v)))
                    .contains("items");
        }

        @Test
        void after_the_order_it_can_be_offered() {
            assertThat(wrong(v -> ExtraWishNeedsAnOrder.check(
                            List.of(item(RemarkClass.EXTRA_WISH, 1)), order(OrderState.ORDERED), v)))
                    .isEmpty();
        }

        private Optional<OrderedBrief> order(OrderState state) {
            return Optional.of(new OrderedBrief(1, state, List.of(), List.of()));
        }
    }

    @Nested
    class WhatCountsAsARound {

        @Test
        void a_remark_without_a_class_makes_it_a_round() {
            assertThat(RoundCounts.of(round().remarks(), List.of())).isTrue();
        }

        @Test
        void what_is_included_makes_it_a_round() {
            assertThat(RoundCounts.of(round().remarks(), List.of(item(RemarkClass.INCLUDED, 1, 2, 3))))
                    .isTrue();
        }

        @Test
        void defects_alone_are_no_round_because_nobody_charges_for_mending() {
            assertThat(RoundCounts.of(round().remarks(), List.of(item(RemarkClass.MEND, 1, 2, 3))))
                    .isFalse();
        }

        @Test
        void gifts_extra_wishes_and_advice_use_up_nothing_that_is_included() {
            assertThat(RoundCounts.of(
                            round().remarks(),
                            List.of(
                                    item(RemarkClass.GOODWILL, 1),
                                    item(RemarkClass.EXTRA_WISH, 2),
                                    item(RemarkClass.RECOMMENDATION, 3))))
                    .isFalse();
        }

        @Test
        void a_defect_beside_an_ordinary_wish_leaves_it_one_round() {
            assertThat(RoundCounts.of(round().remarks(), List.of(item(RemarkClass.MEND, 1, 2))))
                    .isTrue();
        }
    }

    @Nested
    class ARemarkIsOnce {

        @Test
        void several_remarks_that_say_the_same_are_one_item() {
            assertThat(wrong(v -> EachRemarkOnce.check(List.of(SATURDAY, VIDEO), Set.of(1, 2, 3), v)))
                    .isEmpty();
        }

        @Test
        void a_wish_that_stands_twice_would_be_paid_twice() {
            assertThat(wrong(v -> EachRemarkOnce.check(
                            List.of(item(RemarkClass.MEND, 1), item(RemarkClass.INCLUDED, 1)), Set.of(1, 2, 3), v)))
                    .containsExactly("items[1].remarks");
        }

        @Test
        void what_was_agreed_is_not_reopened() {
            Set<Integer> open = round(sent().answeredBy(answer(Consent.OBJECT))).openRemarks();
            assertThat(open).containsExactlyInAnyOrder(2, 3);
            assertThat(wrong(v -> EachRemarkOnce.check(List.of(SATURDAY), open, v)))
                    .containsExactly("items[0].remarks");
        }
    }

    @Nested
    class AClassSaysWhatItMeans {

        @Test
        void an_extra_wish_names_price_and_days_before_it_is_agreed() {
            assertThat(wrong(v -> ClassSaysWhatItMeans.check(List.of(item(RemarkClass.EXTRA_WISH, 1)), v)))
                    .containsExactly("items[0].net", "items[0].days");
        }

        @Test
        void a_gift_is_seen_when_its_value_is() {
            assertThat(wrong(v -> ClassSaysWhatItMeans.check(List.of(item(RemarkClass.GOODWILL, 1)), v)))
                    .containsExactly("items[0].net");
        }

        @Test
        void advice_without_a_reason_is_a_refusal() {
            assertThat(wrong(v -> ClassSaysWhatItMeans.check(List.of(item(RemarkClass.RECOMMENDATION, 1)), v)))
                    .containsExactly("items[0].reason");
        }

        @Test
        void mending_costs_nothing() {
            RestatedItem charged = new RestatedItem(
                    null, List.of(1), RemarkClass.MEND, "Samstag", new BigDecimal("80.00"), 1, null, null);
            assertThat(wrong(v -> ClassSaysWhatItMeans.check(List.of(charged), v)))
                    .containsExactly("items[0].net", "items[0].days");
        }

        @Test
        void an_amount_has_at_most_two_decimals() {
            RestatedItem odd = new RestatedItem(
                    null, List.of(1), RemarkClass.EXTRA_WISH, "Video", new BigDecimal("1.005"), 0, null, null);
            assertThat(wrong(v -> ClassSaysWhatItMeans.check(List.of(odd), v))).containsExactly("items[0].net");
        }
    }

    @Nested
    class AnAnswerIsWhole {

        private final List<RestatedItem> items = List.of(SATURDAY, VIDEO);

        @Test
        void what_was_passed_over_is_not_agreed() {
            NewAnswer half = new NewAnswer(true, null, List.of(new Reply(SATURDAY.id(), Consent.AGREE, null)));
            assertThat(wrong(v -> EveryItemIsAnswered.check(half, items, v))).containsExactly("replies[1].consent");
        }

        @Test
        void an_objection_has_a_word_so_that_nobody_guesses_again() {
            NewAnswer mute = new NewAnswer(
                    false,
                    " ",
                    List.of(
                            new Reply(SATURDAY.id(), Consent.AGREE, null),
                            new Reply(VIDEO.id(), Consent.OBJECT, null)));
            assertThat(wrong(v -> EveryItemIsAnswered.check(mute, items, v)))
                    .containsExactly("word", "replies[1].word");
        }

        @Test
        void silence_about_the_text_is_no_yes() {
            assertThat(wrong(v -> EveryItemIsAnswered.check(new NewAnswer(null, null, null), List.of(), v)))
                    .containsExactly("understood");
        }
    }

    @Nested
    class OneAfterTheOther {

        @Test
        void what_waits_may_be_put_better() {
            assertThat(RestateUntilAgreed.refusal(Optional.of(sent()))).isEmpty();
        }

        @Test
        void an_objection_is_answered_by_saying_it_anew() {
            assertThat(RestateUntilAgreed.refusal(Optional.of(sent().answeredBy(answer(Consent.OBJECT)))))
                    .isEmpty();
        }

        @Test
        void what_both_agreed_to_is_not_rewritten_by_one() {
            assertThat(RestateUntilAgreed.refusal(Optional.of(sent().answeredBy(answer(Consent.AGREE))))
                            .map(RevisionRulesTest::german))
                    .hasValueSatisfying(sentence -> assertThat(sentence).contains("Clara Krume"));
        }

        @Test
        void nobody_agrees_to_what_was_restated_meanwhile() {
            Restatement second = new Restatement(
                    2,
                    "Neu",
                    List.of(),
                    Restatement.EURO,
                    sent().sentBy(),
                    "Nadja Weber",
                    sent().sentAt(),
                    sent().pointId(),
                    sent().dueOn(),
                    null);
            assertThat(OnlyTheNewestRestatement.refusal(sent(), second).map(RevisionRulesTest::german))
                    .hasValueSatisfying(sentence -> assertThat(sentence).contains("Nadja Weber"));
            assertThat(OnlyTheNewestRestatement.refusal(second, second)).isEmpty();
        }
    }

    @Test
    void after_an_objection_one_begins_with_what_was_not_agreed() {
        assertThat(Restating.after(sent().answeredBy(answer(Consent.OBJECT))).items())
                .extracting(RestatedItem::words)
                .containsExactly(VIDEO.words());
    }

    @Test
    void items_are_said_with_what_they_mean() {
        assertThat(new ItemWords(List.of(VIDEO), "EUR").text().de())
                .isEqualTo("Zusatzwunsch: Ein kurzes Video statt des Fotos, 420,00\u00a0€ netto, 4 Arbeitstage mehr."
                        + " Wir drehen es bei Ihnen in der Backstube.");
    }

    private static RestatedItem item(RemarkClass classed, Integer... remarks) {
        return new RestatedItem(null, List.of(remarks), classed, "Etwas", null, null, null, null);
    }

    private static List<String> wrong(Consumer<Violations> rule) {
        Violations violations = new Violations();
        rule.accept(violations);
        try {
            violations.throwIfAny();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.violations().stream().map(Violation::field).toList();
        }
    }

    private static String german(Problem problem) {
        return problem.sentence().de();
    }
}
