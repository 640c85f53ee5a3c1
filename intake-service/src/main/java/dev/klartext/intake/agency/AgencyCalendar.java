package dev.klartext.intake.agency;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * When an agency works.
 *
 * @param state whose public holidays it keeps; absent: only those of all Germany
 * @param workingDays days of the week on which it works
 * @param closings days on which it is closed beside the public holidays, in order
 */
public record AgencyCalendar(GermanState state, List<DayOfWeek> workingDays, List<Closing> closings) {

    private static final int MAX_CLOSINGS = 100;
    private static final int MAX_DAYS = 92;
    private static final int MAX_NAME = 80;

    public AgencyCalendar {
        workingDays = workingDays == null
                ? List.of()
                : workingDays.stream().distinct().sorted().toList();
        closings = closings == null ? List.of() : List.copyOf(closings);
    }

    void check() {
        Violations violations = new Violations();
        violations
                .check(
                        !workingDays.isEmpty(),
                        "workingDays",
                        Text.of("Mindestens ein Arbeitstag in der Woche.", "At least one working day a week."))
                .atMost("closings", closings, MAX_CLOSINGS);
        for (int i = 0; i < closings.size(); i++) {
            check(closings.get(i), "closings[" + i + "].", violations);
        }
        violations.throwIfAny();
        violations
                .check(
                        closings.stream().map(Closing::from).distinct().count() == closings.size(),
                        "closings",
                        Text.of("An jedem Tag beginnt höchstens eine Pause.", "Only one closing begins on a day."))
                .throwIfAny();
    }

    static void check(Closing closing, String prefix, Violations violations) {
        violations
                .present(prefix + "from", closing.from())
                .required(prefix + "name", closing.name(), MAX_NAME)
                .check(
                        closing.from() == null
                                || !closing.to().isBefore(closing.from())
                                        && closing.to().isBefore(closing.from().plusDays(MAX_DAYS)),
                        prefix + "to",
                        Text.of(
                                "Der letzte Tag liegt nach dem ersten, höchstens drei Monate später.",
                                "The last day comes after the first, at most three months later."));
    }

    /** The dates on which it does not work, from the first day of the year on, this year and the next two. */
    List<LocalDate> nonWorkingDates(Year year) {
        LocalDate first = year.atDay(1);
        LocalDate end = year.plusYears(Holidays.YEARS_AHEAD + 1L).atDay(1);
        Stream<LocalDate> closed =
                closings.stream().flatMap(Closing::days).filter(day -> !day.isBefore(first) && day.isBefore(end));
        return Stream.concat(Holidays.from(year, state).stream(), closed)
                .distinct()
                .sorted()
                .toList();
    }

    AgencyCalendar with(Closing closing) {
        return new AgencyCalendar(
                state,
                workingDays,
                Stream.concat(closings.stream(), Stream.of(closing))
                        .sorted(Comparator.comparing(Closing::from))
                        .toList());
    }

    AgencyCalendar withoutClosingFrom(LocalDate from) {
        return new AgencyCalendar(
                state,
                workingDays,
                closings.stream()
                        .filter(closing -> !closing.from().equals(from))
                        .toList());
    }

    AgencyCalendar keeping(GermanState state, List<DayOfWeek> workingDays) {
        return new AgencyCalendar(state, workingDays, closings);
    }
}
