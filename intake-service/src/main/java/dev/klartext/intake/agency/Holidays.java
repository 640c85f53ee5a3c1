package dev.klartext.intake.agency;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Public holidays of Germany and its states, as the library jollyday knows them. */
final class Holidays {

    /** Years after the current one that are told in advance: no deadline of a project lies further away. */
    static final int YEARS_AHEAD = 2;

    private Holidays() {}

    /** The public holidays from the first day of the year on, this year and the next two, in order. */
    static List<LocalDate> from(Year year, GermanState state) {
        HolidayManager germany = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY));
        return IntStream.rangeClosed(year.getValue(), year.getValue() + YEARS_AHEAD)
                .mapToObj(Year::of)
                .flatMap(each -> ofYear(germany, each, state).stream())
                .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                .map(Holiday::getDate)
                .distinct()
                .sorted()
                .toList();
    }

    private static Set<Holiday> ofYear(HolidayManager germany, Year year, GermanState state) {
        return state == null ? germany.getHolidays(year) : germany.getHolidays(year, state.holidayArgument());
    }
}
