package dev.klartext.communication.openpoint;

import static dev.klartext.communication.openpoint.WhenToRemind.Step.ESCALATE;
import static dev.klartext.communication.openpoint.WhenToRemind.Step.NOTHING;
import static dev.klartext.communication.openpoint.WhenToRemind.Step.REMIND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.access.Presence;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.calendar.WorkCalendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When somebody is reminded of a point. */
class WhenToRemindTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate FRIDAY = MONDAY.minusDays(3);
    private static final UUID KARL = UUID.randomUUID();

    private final WhenToRemind when = new WhenToRemind(new WorkCalendar(
            1, ZoneId.of("Europe/Berlin"), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Set.of()));

    @Test
    void who_has_looked_at_it_is_reminded_on_the_last_day() {
        assertThat(step(seen(), FRIDAY)).isEqualTo(NOTHING);
        assertThat(step(seen(), MONDAY)).isEqualTo(REMIND);
    }

    @Test
    void who_has_not_looked_at_it_is_reminded_one_working_day_earlier() {
        assertThat(step(unseen(), FRIDAY.minusDays(1))).isEqualTo(NOTHING);
        assertThat(step(unseen(), FRIDAY)).isEqualTo(REMIND);
    }

    @Test
    void never_on_a_day_off() {
        assertThat(step(unseen(), FRIDAY.plusDays(1))).isEqualTo(NOTHING);
        assertThat(step(reminded(2, FRIDAY.minusDays(7)), FRIDAY.plusDays(1))).isEqualTo(NOTHING);
    }

    @Test
    void the_second_reminder_comes_two_working_days_later() {
        assertThat(step(reminded(1, FRIDAY), MONDAY)).isEqualTo(NOTHING);
        assertThat(step(reminded(1, FRIDAY), MONDAY.plusDays(1))).isEqualTo(REMIND);
    }

    @Test
    void after_two_reminders_somebody_else_is_asked_once() {
        assertThat(step(reminded(2, FRIDAY), MONDAY)).isEqualTo(NOTHING);
        assertThat(step(reminded(2, FRIDAY), MONDAY.plusDays(1))).isEqualTo(ESCALATE);
        DuePoint done = new DuePoint(point(MONDAY), null, false, true, 2, FRIDAY, true);
        assertThat(step(done, MONDAY.plusDays(1))).isEqualTo(NOTHING);
        assertThat(when.nextLook(done, MONDAY)).isNull();
    }

    @Test
    void who_helps_with_a_point_is_reminded_but_not_helped_in_turn() {
        DuePoint help = new DuePoint(point(MONDAY), UUID.randomUUID(), false, true, 2, FRIDAY, false);

        assertThat(step(help, MONDAY.plusDays(1))).isEqualTo(NOTHING);
    }

    @Test
    void nobody_is_reminded_while_their_question_is_unanswered() {
        DuePoint asked = new DuePoint(point(MONDAY), null, true, true, 0, null, false);

        assertThat(step(asked, MONDAY)).isEqualTo(NOTHING);
    }

    @Test
    void who_is_away_is_left_alone_unless_somebody_stands_in() {
        List<Presence.Days> days = List.of(new Presence.Days(MONDAY, MONDAY));

        assertThat(when.step(seen(), new Presence(null, days), MONDAY)).isEqualTo(NOTHING);
        assertThat(when.step(seen(), new Presence(KARL, days), MONDAY)).isEqualTo(REMIND);
    }

    @Test
    void days_of_absence_do_not_count_towards_the_next_reminder() {
        Presence back = new Presence(null, List.of(new Presence.Days(MONDAY, MONDAY)));

        assertThat(when.step(reminded(1, FRIDAY), back, MONDAY.plusDays(1))).isEqualTo(NOTHING);
        assertThat(when.step(reminded(1, FRIDAY), back, MONDAY.plusDays(2))).isEqualTo(REMIND);
    }

    @Test
    void what_has_no_day_is_never_reminded_of() {
        DuePoint undated = new DuePoint(point(null), null, false, false, 0, null, false);

        assertThat(step(undated, MONDAY)).isEqualTo(NOTHING);
        assertThat(when.nextLook(undated, MONDAY)).isNull();
    }

    @Test
    void nobody_looks_at_a_point_before_anything_can_be_due() {
        assertThat(when.nextLook(unseen(), FRIDAY.minusDays(7))).isEqualTo(FRIDAY);
        assertThat(when.nextLook(reminded(1, FRIDAY), FRIDAY)).isEqualTo(MONDAY);
    }

    private WhenToRemind.Step step(DuePoint due, LocalDate today) {
        return when.step(due, Presence.ALWAYS, today);
    }

    private static DuePoint seen() {
        return new DuePoint(point(MONDAY), null, false, true, 0, null, false);
    }

    private static DuePoint unseen() {
        return new DuePoint(point(MONDAY), null, false, false, 0, null, false);
    }

    private static DuePoint reminded(int times, LocalDate last) {
        return new DuePoint(point(FRIDAY), null, false, true, times, last, false);
    }

    private static OpenPoint point(LocalDate dueOn) {
        return new OpenPoint(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Side.CLIENT,
                KARL,
                "Karl",
                "a",
                "a",
                null,
                null,
                dueOn,
                null,
                Instant.now());
    }
}
