package dev.klartext.dispute.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.problem.Violation;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.dispute.result.DraftName;
import dev.klartext.dispute.result.Result;
import dev.klartext.dispute.result.ResultFile;
import dev.klartext.dispute.result.WhoDecides;
import dev.klartext.dispute.review.NewDecision.NewGoalAnswer;
import dev.klartext.dispute.review.NewDecision.NewRemark;
import dev.klartext.dispute.services.Goal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReviewRulesTest {

    private static final UUID SOMEONE = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final String FILE = "a".repeat(64);
    private static final NewRemark REMARK = new NewRemark("Samstag fehlt noch.", Place.WHOLE);
    private static final WhoDecides CLARA =
            new WhoDecides("Bäckerei Krume", List.of(new WhoDecides.Person(SOMEONE, "Clara Krume")));

    @Nested
    class WhoMayDecide {

        @Test
        void who_decides_at_the_client_judges_a_draft() {
            assertThatCode(() -> OnlyWhoDecides.check(grant(Side.CLIENT, true), CLARA))
                    .doesNotThrowAnyException();
        }

        @Test
        void the_contact_is_told_whom_to_speak_to_because_the_boss_must_have_seen_it() {
            Problem refusal = refusal(() -> OnlyWhoDecides.check(grant(Side.CLIENT, false), CLARA));
            assertThat(refusal.kind()).isEqualTo(Problems.FORBIDDEN);
            assertThat(refusal.sentence().de()).contains("Clara Krume");
        }

        @Test
        void the_agency_does_not_approve_its_own_work() {
            Problem refusal = refusal(() -> OnlyWhoDecides.check(grant(Side.AGENCY, false), CLARA));
            assertThat(refusal.sentence().en()).contains("the client's").contains("Clara Krume");
        }

        @Test
        void as_long_as_nobody_is_named_the_client_as_a_whole_is() {
            Problem refusal = refusal(
                    () -> OnlyWhoDecides.check(grant(Side.CLIENT, false), new WhoDecides("Bäckerei Krume", List.of())));
            assertThat(refusal.sentence().de()).contains("Bäckerei Krume");
        }
    }

    @Nested
    class OneDecisionOnTheNewest {

        @Test
        void the_newest_version_waits_for_its_decision() {
            assertThatCode(() -> OnlyTheNewestOnce.check(result(true, null), "Startseite", ""))
                    .doesNotThrowAnyException();
        }

        @Test
        void what_was_replaced_meanwhile_is_not_approved() {
            Problem refusal = refusal(() -> OnlyTheNewestOnce.check(result(false, null), "Startseite", ""));
            assertThat(refusal.kind()).isEqualTo(Problems.CONFLICT);
            assertThat(refusal.sentence().de()).contains("neuere Version");
        }

        @Test
        void an_approval_is_not_taken_back_silently() {
            Problem refusal =
                    refusal(() -> OnlyTheNewestOnce.check(result(true, "APPROVE"), "Startseite", "Clara Krume"));
            assertThat(refusal.sentence().de()).startsWith("Clara Krume hat Version 2");
        }

        @Test
        void wished_changes_are_not_turned_into_an_approval_behind_the_agency() {
            Problem refusal = refusal(
                    () -> OnlyTheNewestOnce.check(result(true, "REQUEST_CHANGES"), "Startseite", "Clara Krume"));
            assertThat(refusal.kind()).isEqualTo(Problems.CONFLICT);
        }
    }

    @Nested
    class WhatIsSaid {

        @Test
        void a_plain_approval_has_no_but() {
            assertThat(kind(DecisionKind.APPROVE, REMARK)).containsExactly("decision");
            assertThat(kind(DecisionKind.APPROVE)).isEmpty();
        }

        @Test
        void an_approval_with_remarks_says_that_it_is_one() {
            assertThat(kind(DecisionKind.APPROVE_WITH_REMARKS, REMARK)).isEmpty();
            assertThat(kind(DecisionKind.APPROVE_WITH_REMARKS)).containsExactly("remarks");
        }

        @Test
        void a_wish_for_changes_says_what_so_that_nobody_guesses() {
            assertThat(kind(DecisionKind.REQUEST_CHANGES)).containsExactly("remarks");
        }

        private List<String> kind(DecisionKind kind, NewRemark... remarks) {
            NewDecision decision = new NewDecision(kind, List.of(remarks), null, null, null);
            return fields(violations -> KindFitsRemarks.check(decision, violations));
        }

        @Test
        void a_remark_may_be_about_the_whole() {
            assertThat(remark(REMARK)).isEmpty();
        }

        @Test
        void a_remark_has_words() {
            assertThat(remark(new NewRemark(" ", null))).containsExactly("remarks[0].text");
        }

        @Test
        void a_remark_is_no_book() {
            assertThat(remark(new NewRemark("a".repeat(2001), null))).containsExactly("remarks[0].text");
        }

        @Test
        void each_remark_says_what_is_wrong_with_its_place() {
            Place elsewhere = new Place("b".repeat(64), null, 1.0, 1.0, null, null, null);
            assertThat(remark(new NewRemark("Hier", elsewhere))).containsExactly("remarks[0].fileSha256");
        }

        @Test
        void an_answer_belongs_to_a_goal_of_the_order() {
            List<NewGoalAnswer> answers = List.of(new NewGoalAnswer(UUID.randomUUID(), GoalAnswer.YES));
            assertThat(fields(violations -> AnswersMatchGoals.check(answers, goals(), violations)))
                    .containsExactly("goals[0].goalId");
        }

        @Test
        void a_goal_has_one_answer() {
            List<NewGoalAnswer> answers =
                    List.of(new NewGoalAnswer(SOMEONE, GoalAnswer.YES), new NewGoalAnswer(SOMEONE, GoalAnswer.NO));
            assertThat(fields(violations -> AnswersMatchGoals.check(answers, goals(), violations)))
                    .containsExactly("goals[1].goalId");
        }

        @Test
        void no_answer_is_forced_because_a_forced_one_is_not_honest() {
            assertThat(fields(violations -> AnswersMatchGoals.check(List.of(), goals(), violations)))
                    .isEmpty();
        }

        private List<String> remark(NewRemark remark) {
            return fields(violations -> RemarksAreReadable.check(List.of(remark), List.of(file()), violations));
        }

        private static List<Goal> goals() {
            return List.of(new Goal(SOMEONE, "Mehr Laufkundschaft am Nachmittag"));
        }
    }

    @Test
    void a_talk_below_a_remark_ends_before_nobody_reads_it() {
        assertThatCode(() -> TalkStaysShort.check(49)).doesNotThrowAnyException();
        assertThat(refusal(() -> TalkStaysShort.check(50)).kind()).isEqualTo(Problems.CONFLICT);
    }

    @Nested
    class RoundsOfChanges {

        @Test
        void each_handed_in_wish_for_changes_uses_one() {
            assertThat(new Rounds(3, 1).left()).isEqualTo(2);
        }

        @Test
        void further_rounds_never_make_debts() {
            assertThat(new Rounds(2, 5).left()).isZero();
        }
    }

    private static Grant grant(Side side, boolean decides) {
        return new Grant(
                SOMEONE,
                "cne Studio",
                SOMEONE,
                SOMEONE,
                "subject",
                "Somebody",
                side,
                false,
                decides,
                decides,
                decides,
                false,
                1,
                7);
    }

    private static Result result(boolean newest, String decision) {
        return new Result(
                SOMEONE,
                SOMEONE,
                2,
                "Darum",
                null,
                "{}",
                FILE,
                SOMEONE,
                "Nadja",
                Instant.EPOCH,
                SOMEONE,
                LocalDate.EPOCH,
                newest,
                decision,
                null,
                DraftName.DRAFT,
                null);
    }

    private static ResultFile file() {
        return new ResultFile(SOMEONE, "Startseite.png", FILE, 10, "image/png", null, null);
    }

    private static Problem refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable decision) {
        return catchThrowableOfType(Problem.class, decision);
    }

    private static List<String> fields(Consumer<Violations> rule) {
        Violations violations = new Violations();
        rule.accept(violations);
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, violations::throwIfAny);
        return refusal == null
                ? List.of()
                : refusal.violations().stream().map(Violation::field).toList();
    }
}
