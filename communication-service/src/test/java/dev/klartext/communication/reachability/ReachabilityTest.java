package dev.klartext.communication.reachability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Project;
import dev.klartext.chassis.calendar.WorkCalendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The rules of reachability, without a server. */
class ReachabilityTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final WorkCalendar CALENDAR =
            new WorkCalendar(1, BERLIN, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Set.of());
    // A Monday.
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Project RELAUNCH = begun(LocalDate.of(2026, 11, 20));
    private static final UUID JAN = Ids.next();

    @Test
    void ten_working_days_without_a_word_are_too_long() {
        assertThat(clara().spoken(LocalDate.of(2026, 11, 9)).reach().longNotSpoken())
                .isTrue();
    }

    @Test
    void nine_are_not() {
        assertThat(clara().spoken(LocalDate.of(2026, 11, 10)).reach().longNotSpoken())
                .isFalse();
    }

    @Test
    void three_failed_attempts_in_a_row_are_enough() {
        assertThat(clara().spoken(TODAY.minusDays(3)).attempts(3).reach().longNotSpoken())
                .isTrue();
    }

    @Test
    void who_was_never_spoken_to_is_missed_from_the_projects_begin_on() {
        Reachability reach = clara().reach();

        assertThat(reach.silentDays()).isEqualTo(1);
        assertThat(reach.longNotSpoken()).isFalse();
    }

    @Test
    void a_talk_with_the_contact_is_no_talk_with_who_decides() {
        ReachedPerson karl = new Person("Karl", false, null).spoken(TODAY).is();

        Reachability reach =
                reach(List.of(clara().spoken(LocalDate.of(2026, 10, 1)).is(), karl), null);

        assertThat(reach.longNotSpoken()).isTrue();
        assertThat(reach.other()).isEqualTo(karl);
    }

    @Test
    void five_working_days_of_our_silence_are_too_long() {
        List<ReachedPerson> people = List.of(clara().is());

        assertThat(reach(people, at(LocalDate.of(2026, 11, 16))).hearsNothing()).isTrue();
        assertThat(reach(people, at(LocalDate.of(2026, 11, 17))).hearsNothing()).isFalse();
    }

    @Test
    void where_nobody_of_the_client_takes_part_nobody_misses_us() {
        assertThat(reach(List.of(), at(LocalDate.of(2026, 1, 1))).hearsNothing())
                .isFalse();
    }

    @Test
    void a_call_is_tried_first() {
        assertThat(clara().reach().next().way()).isEqualTo(Way.CALL);
    }

    @Test
    void after_three_calls_in_vain_a_mail_is_tried() {
        assertThat(clara().attempts(3).reach().next().way()).isEqualTo(Way.MAIL);
    }

    @Test
    void an_address_that_refuses_our_mails_is_not_proposed() {
        NextToTry next = clara().attempts(3).refused().reach().next();

        assertThat(next.way()).isEqualTo(Way.LETTER);
    }

    @Test
    void after_call_and_mail_the_cover_is_asked_then_the_contact_then_a_letter_is_written() {
        Person clara = clara().attempts(3).mailed();
        ReachedPerson jan = new Person("Jan", false, JAN).is();
        ReachedPerson karl = new Person("Karl", true, null).is();

        assertThat(reach(List.of(clara.covered().is(), jan, karl), null).next())
                .isEqualTo(new NextToTry(Way.COVER, jan));
        assertThat(reach(List.of(clara.is(), karl), null).next()).isEqualTo(new NextToTry(Way.CONTACT, karl));
        assertThat(clara.reach().next().way()).isEqualTo(Way.LETTER);
    }

    @Test
    void who_is_away_is_left_in_peace_as_long_as_there_is_a_cover() {
        ReachedPerson jan = new Person("Jan", false, JAN).is();

        assertThat(reach(List.of(clara().covered().away().is(), jan), null).next())
                .isEqualTo(new NextToTry(Way.COVER, jan));
    }

    private static Person clara() {
        return new Person("Clara", true, false, Ids.next(), null, false, null, 0, false, false);
    }

    private static Reachability reach(List<ReachedPerson> people, Instant heardAt) {
        return Reachability.of(RELAUNCH, people, heardAt, CALENDAR, TODAY);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(BERLIN).toInstant();
    }

    private static Project begun(LocalDate day) {
        UUID id = new UUID(at(day).toEpochMilli() << 16 | 0x7000, Ids.next().getLeastSignificantBits());
        return new Project(id, "2026-001", "Website-Relaunch", "Bäckerei Krume", "Europe/Berlin", "de");
    }

    /** A person of the client, as the sentences of the tests say. */
    private record Person(
            String name,
            boolean decides,
            boolean contact,
            UUID id,
            UUID cover,
            boolean isAway,
            Instant spokenAt,
            int tried,
            boolean wasMailed,
            boolean wasRefused) {

        Person(String name, boolean contact, UUID id) {
            this(name, false, contact, id == null ? Ids.next() : id, null, false, null, 0, false, false);
        }

        Person spoken(LocalDate day) {
            return new Person(name, decides, contact, id, cover, isAway, at(day), tried, wasMailed, wasRefused);
        }

        Person attempts(int count) {
            return new Person(name, decides, contact, id, cover, isAway, spokenAt, count, wasMailed, wasRefused);
        }

        Person mailed() {
            return new Person(name, decides, contact, id, cover, isAway, spokenAt, tried, true, wasRefused);
        }

        Person refused() {
            return new Person(name, decides, contact, id, cover, isAway, spokenAt, tried, wasMailed, true);
        }

        Person covered() {
            return new Person(name, decides, contact, id, JAN, isAway, spokenAt, tried, wasMailed, wasRefused);
        }

        Person away() {
            return new Person(name, decides, contact, id, cover, true, spokenAt, tried, wasMailed, wasRefused);
        }

        ReachedPerson is() {
            return new ReachedPerson(
                    RELAUNCH.projectId(),
                    id,
                    name,
                    decides,
                    contact,
                    name + "@example.org",
                    false,
                    "030 5550 12",
                    cover,
                    isAway,
                    spokenAt,
                    tried,
                    List.of(),
                    wasMailed,
                    wasRefused,
                    false);
        }

        Reachability reach() {
            return ReachabilityTest.reach(List.of(is()), null);
        }
    }
}
