package dev.klartext.intake.workstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StepPoliciesTest {

    private static final UUID HANSEN = UUID.randomUUID();
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-27");
    private static final WorkStep OURS = step(new Owner(null, "cne Studio", Side.AGENCY), "Kostet 300 € mehr");
    private static final WorkStep HANSENS = step(new Owner(HANSEN, "Hansen", Side.PARTNER), "Zugang liegt im Tresor");

    @Test
    void a_partner_knows_what_comes_next_because_unnamed_vendors_once_cost_a_project() {
        assertThat(WhoSeesWhichStep.as(Readers.of(Side.PARTNER, HANSEN), List.of(OURS, HANSENS)))
                .hasSize(2);
    }

    @Test
    void a_partner_reads_only_his_own_notes_because_others_may_speak_of_prices() {
        assertThat(WhoSeesWhichStep.as(Readers.of(Side.PARTNER, HANSEN), List.of(OURS, HANSENS)))
                .extracting(WorkStep::note)
                .containsExactly(null, "Zugang liegt im Tresor");
    }

    @Test
    void a_subcontractor_has_his_own_tasks_before_him_and_nothing_of_the_clients_record() {
        assertThat(WhoSeesWhichStep.as(Readers.of(Side.SUBCONTRACTOR), List.of(OURS, HANSENS)))
                .isEmpty();
    }

    @Test
    void the_client_sees_all_of_it() {
        assertThat(WhoSeesWhichStep.as(Readers.of(Side.CLIENT), List.of(OURS, HANSENS)))
                .containsExactly(OURS, HANSENS);
    }

    @Test
    void staff_tick_off_any_step_because_the_agency_answers_for_the_plan() {
        assertThat(WhoMayTickOff.allowed(Readers.of(Side.AGENCY), HANSENS.owner()))
                .isTrue();
    }

    @Test
    void a_partner_ticks_off_his_own_step_because_nobody_knows_better() {
        assertThat(WhoMayTickOff.allowed(Readers.of(Side.PARTNER, HANSEN), HANSENS.owner()))
                .isTrue();
    }

    @Test
    void nobody_ticks_off_for_another_side() {
        assertThatThrownBy(() -> WhoMayTickOff.check(Readers.of(Side.CLIENT), OURS.owner()))
                .isInstanceOfSatisfying(
                        Problem.class,
                        refused -> assertThat(refused.sentence().en())
                                .isEqualTo("Who does this step ticks it off: cne Studio."));
    }

    @Test
    void what_was_done_was_not_done_tomorrow() {
        assertThatThrownBy(() -> new Proof(FRIDAY.plusDays(1), null, null).checkedDay(FRIDAY))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void without_a_day_it_was_done_today() {
        assertThat(Proof.today().checkedDay(FRIDAY)).isEqualTo(FRIDAY);
    }

    private static WorkStep step(Owner owner, String note) {
        return new WorkStep(UUID.randomUUID(), "Schritt", owner, FRIDAY, null, null, note, null, null, 1);
    }
}
