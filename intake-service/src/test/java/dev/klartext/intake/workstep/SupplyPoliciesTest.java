package dev.klartext.intake.workstep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.calendar.WorkCalendar;
import dev.klartext.intake.participant.Participant;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SupplyPoliciesTest {

    private static final WorkCalendar WEEKDAYS = new WorkCalendar(
            1, ZoneId.of("Europe/Berlin"), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Set.of());
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-27");
    private static final LocalDate WEDNESDAY = LocalDate.parse("2026-12-02");
    private static final UUID HANSEN = UUID.randomUUID();
    private static final Owner FROM_HANSEN = new Owner(HANSEN, "Hansen", Side.PARTNER);
    private static final Owner FROM_KARL = new Owner(UUID.randomUUID(), "Karl", Side.CLIENT);

    @Test
    void whoever_is_asked_with_a_late_order_is_not_late_on_the_first_day() {
        assertThat(NeverDueBeforeAsked.due(FRIDAY.minusDays(3), FRIDAY, WEEKDAYS))
                .isEqualTo(WEDNESDAY);
    }

    @Test
    void a_day_that_leaves_time_stays() {
        assertThat(NeverDueBeforeAsked.due(WEDNESDAY.plusDays(1), FRIDAY, WEEKDAYS))
                .isEqualTo(WEDNESDAY.plusDays(1));
    }

    @Test
    void where_there_is_no_hurry_there_is_no_day() {
        assertThat(NeverDueBeforeAsked.due(null, FRIDAY, WEEKDAYS)).isNull();
    }

    @Test
    void the_contact_is_asked_first_because_who_decides_should_not_collect_photos() {
        assertThat(WhoIsAskedFirst.among(List.of(person("Clara", true, false), person("Karl", false, true))))
                .hasValueSatisfying(owner -> assertThat(owner.name()).isEqualTo("Karl"));
    }

    @Test
    void whom_the_order_names_is_asked() {
        List<Participant> people = List.of(person("Clara", true, false), person("Karl", false, true));

        assertThat(WhoIsAskedFirst.among(people, "clara "))
                .hasValueSatisfying(owner -> assertThat(owner.name()).isEqualTo("Clara"));
        assertThat(WhoIsAskedFirst.among(people, "der Chef"))
                .hasValueSatisfying(owner -> assertThat(owner.name()).isEqualTo("Karl"));
    }

    @Test
    void a_mailbox_that_nobody_answers_for_is_not_asked() {
        assertThat(WhoIsAskedFirst.among(List.of(person("Clara", true, false), mailbox("Karl"))))
                .hasValueSatisfying(owner -> assertThat(owner.name()).isEqualTo("Clara"));
    }

    @Test
    void whoever_at_the_client_has_the_photos_hands_them_in() {
        assertThat(WhoMayHandIn.allowed(Readers.of(Side.CLIENT), FROM_KARL)).isTrue();
    }

    @Test
    void what_a_partner_gives_comes_from_him_alone() {
        assertThat(WhoMayHandIn.allowed(Readers.of(Side.CLIENT), FROM_HANSEN)).isFalse();
        assertThat(WhoMayHandIn.allowed(Readers.of(Side.PARTNER, HANSEN), FROM_HANSEN))
                .isTrue();
    }

    @Test
    void partners_are_several_firms_and_know_nothing_of_what_others_give() {
        assertThat(WhoMayHandIn.seenBy(Readers.of(Side.PARTNER), List.of(supply(FROM_HANSEN), supply(FROM_KARL))))
                .isEmpty();
    }

    private static RequestedSupply supply(Owner owner) {
        return new RequestedSupply(
                UUID.randomUUID(), "Fotos", owner, FRIDAY, null, null, null, null, UUID.randomUUID(), 1);
    }

    private static Participant person(String name, boolean decides, boolean contact) {
        return participant(name, decides, contact, false);
    }

    private static Participant mailbox(String name) {
        return participant(name, false, true, true);
    }

    private static Participant participant(String name, boolean decides, boolean contact, boolean shared) {
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
                null,
                null,
                "",
                List.of());
    }
}
