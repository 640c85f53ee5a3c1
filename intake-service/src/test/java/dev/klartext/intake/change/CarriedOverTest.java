package dev.klartext.intake.change;

import static dev.klartext.intake.change.SampleChanges.GUESTS;
import static dev.klartext.intake.change.SampleChanges.HOURS;
import static dev.klartext.intake.change.SampleChanges.brief;
import static dev.klartext.intake.change.SampleChanges.deliverable;
import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.intake.brief.Brief;
import dev.klartext.intake.brief.Deliverable;
import dev.klartext.intake.brief.Goal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two changes are worked out side by side; signing one must not silently undo it in the other. */
class CarriedOverTest {

    private static final List<Goal> NO_GOALS = List.of();
    private static final Deliverable HOME = deliverable(UUID.randomUUID(), "Startseite", "1200");
    private static final Deliverable CHEAPER = deliverable(HOME.id(), "Startseite", "1000");
    private static final Deliverable HOLIDAYS = deliverable(UUID.randomUUID(), "Feiertage", "400");
    private static final Deliverable RECIPES = deliverable(UUID.randomUUID(), "Rezepte", "300");

    @Test
    void what_the_draft_left_alone_follows_the_order() {
        Brief carried = CarriedOver.of(brief(NO_GOALS, HOME), brief(NO_GOALS, HOME, RECIPES), brief(NO_GOALS, CHEAPER));

        assertThat(carried.deliverables()).containsExactly(CHEAPER, RECIPES);
    }

    @Test
    void what_the_draft_says_differently_stays_said() {
        Brief carried =
                CarriedOver.of(brief(NO_GOALS, HOME), brief(NO_GOALS, CHEAPER), brief(NO_GOALS, HOME, HOLIDAYS));

        assertThat(carried.deliverables()).containsExactly(CHEAPER, HOLIDAYS);
    }

    @Test
    void what_the_draft_struck_stays_struck() {
        Brief carried = CarriedOver.of(brief(GUESTS, HOURS), brief(HOURS), brief(GUESTS, HOURS));

        assertThat(carried.goals()).containsExactly(HOURS);
    }

    @Test
    void what_the_order_lost_meanwhile_is_gone_from_the_draft_too() {
        Brief carried = CarriedOver.of(brief(GUESTS, HOURS), brief(GUESTS, HOURS), brief(HOURS));

        assertThat(carried.goals()).containsExactly(HOURS);
    }
}
