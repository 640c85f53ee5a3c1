package dev.klartext.intake.workstep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.access.Side;
import dev.klartext.intake.workstep.StepLine.Dot;
import dev.klartext.intake.workstep.StepLine.State;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StepLineTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void steps_lie_on_the_line_where_their_days_are() {
        StepLine line = StepLine.of(
                List.of(done(TODAY.minusDays(10)), planned(TODAY.minusDays(5)), planned(TODAY.plusDays(10))), TODAY);

        assertThat(line.dots())
                .containsExactly(
                        new Dot("3.0%", State.DONE), new Dot("26.5%", State.WAITING), new Dot("97.0%", State.OPEN));
        assertThat(line.today()).isEqualTo("50.0%");
        assertThat(line.done()).isOne();
    }

    @Test
    void the_word_today_is_not_cut_at_the_edge() {
        assertThat(StepLine.of(List.of(planned(TODAY.plusDays(10))), TODAY).anchor())
                .isEqualTo("start");
        assertThat(StepLine.of(List.of(done(TODAY.minusDays(10))), TODAY).anchor())
                .isEqualTo("end");
    }

    @Test
    void a_step_of_today_alone_lies_in_the_middle() {
        assertThat(StepLine.of(List.of(planned(TODAY)), TODAY).dots()).containsExactly(new Dot("50.0%", State.OPEN));
    }

    private static WorkStep planned(LocalDate on) {
        return step(on, null);
    }

    private static WorkStep done(LocalDate on) {
        return step(TODAY, on);
    }

    private static WorkStep step(LocalDate planned, LocalDate done) {
        Owner agency = new Owner(null, "cne Studio", Side.AGENCY);
        return new WorkStep(UUID.randomUUID(), "Schritt", agency, planned, done, null, null, null, null, 1);
    }
}
