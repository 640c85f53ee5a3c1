package dev.klartext.intake.change;

import static dev.klartext.intake.change.SampleChanges.GUESTS;
import static dev.klartext.intake.change.SampleChanges.HOURS;
import static dev.klartext.intake.change.SampleChanges.brief;
import static dev.klartext.intake.change.SampleChanges.clara;
import static dev.klartext.intake.change.SampleChanges.ended;
import static dev.klartext.intake.change.SampleChanges.karl;
import static dev.klartext.intake.change.SampleChanges.nadja;
import static dev.klartext.intake.change.SampleChanges.proposed;
import static dev.klartext.intake.change.SampleChanges.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.klartext.chassis.access.Grant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of changes, each with its reason. */
class ChangeRulesTest {

    @Test
    void before_the_order_there_is_nothing_to_change_because_the_draft_itself_is_edited() {
        assertThat(ChangesNeedAnOrder.missing()).hasMessageContaining("Nothing is ordered here yet");
    }

    @Test
    void while_one_change_waits_no_other_goes_out_because_both_would_say_what_holds() {
        assertThat(OneChangeWaitsAtATime.waiting(List.of(sent(nadja()))))
                .hasValueSatisfying(problem -> assertThat(problem).hasMessageContaining("is still with Clara Krume"));
    }

    @Test
    void a_change_that_ended_holds_up_no_other() {
        Change declined = ended(sent(nadja()), Ending.Way.DECLINE);

        assertThat(OneChangeWaitsAtATime.waiting(List.of(declined, proposed(clara()))))
                .isEmpty();
    }

    @Test
    void who_strikes_a_goal_names_the_deliverables_that_were_made_for_it() {
        assertThat(StruckGoalMarksDeliverables.missing(List.of(GUESTS), List.of()))
                .hasValueSatisfying(problem -> assertThat(problem).hasMessageContaining(GUESTS.text()));
    }

    @Test
    void with_its_deliverables_a_change_of_course_may_cost_nothing() {
        assertThat(StruckGoalMarksDeliverables.missing(List.of(GUESTS), List.of(UUID.randomUUID())))
                .isEmpty();
    }

    @Test
    void a_goal_that_is_said_differently_is_not_struck() {
        var reworded = new dev.klartext.intake.brief.Goal(GUESTS.id(), "Mehr Gäste");

        assertThat(StruckGoalMarksDeliverables.struck(brief(GUESTS, HOURS), brief(reworded)))
                .containsExactly(HOURS);
    }

    @Test
    void words_without_a_change_are_not_sent_because_each_would_remember_another_one() {
        assertThat(ChangeChangesSomething.missing(brief(GUESTS), brief(GUESTS), 0))
                .isPresent();
    }

    @Test
    void more_time_alone_is_a_change() {
        assertThat(ChangeChangesSomething.missing(brief(GUESTS), brief(GUESTS), 3))
                .isEmpty();
    }

    @Test
    void the_agency_may_say_no_to_what_the_client_proposed() {
        assertThatCode(() -> WhoMayDecline.check(proposed(karl()), nadja())).doesNotThrowAnyException();
    }

    @Test
    void nobody_answers_their_own_question() {
        assertThatThrownBy(() -> WhoMayDecline.check(proposed(karl()), karl())).hasMessageContaining("Only the agency");
    }

    @Test
    void the_client_says_nothing_to_a_proposal_that_is_not_worked_out() {
        assertThatThrownBy(() -> WhoMayDecline.check(proposed(nadja()), clara()))
                .hasMessageContaining("still working out");
    }

    @Test
    void the_no_of_a_contact_to_what_was_sent_binds_nobody() {
        assertThatThrownBy(() -> WhoMayDecline.check(sent(nadja()), karl())).hasMessageContaining("who decides");
    }

    @Test
    void who_proposed_it_takes_it_back() {
        Grant karl = karl();

        assertThat(WhoMayWithdraw.refusal(proposed(karl), karl)).isEmpty();
    }

    @Test
    void nobody_takes_back_a_colleagues_words() {
        assertThat(WhoMayWithdraw.refusal(proposed(clara()), karl()))
                .hasValueSatisfying(problem -> assertThat(problem).hasMessageContaining("Clara Krume made this"));
    }

    @Test
    void who_decides_may_take_back_what_a_colleague_proposed() {
        assertThat(WhoMayWithdraw.refusal(proposed(karl()), clara())).isEmpty();
    }

    @Test
    void once_sent_it_is_the_agencys_offer_and_only_the_agency_takes_it_back() {
        Grant clara = clara();

        assertThat(WhoMayWithdraw.refusal(sent(clara), clara)).isPresent();
        assertThat(WhoMayWithdraw.refusal(sent(clara), nadja())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Ending.Way.class)
    void what_ended_is_not_decided_again_because_an_addendum_never_changes(Ending.Way way) {
        assertThat(EndedIsEnded.ended(ended(sent(nadja()), way)))
                .hasValueSatisfying(problem -> assertThat(problem).hasMessageContaining("Clara Krume has"));
    }

    @Test
    void what_is_open_can_still_be_decided() {
        assertThat(EndedIsEnded.ended(sent(nadja()))).isEmpty();
    }
}
