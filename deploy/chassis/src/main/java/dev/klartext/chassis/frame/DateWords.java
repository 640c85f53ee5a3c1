package dev.klartext.chassis.frame;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Says dates as people say them: "heute, 8:40", "bis Freitag", "seit 4 Tagen". */
record DateWords(Locale locale, ZoneId zone, Instant now) {

    private static final int DAYS_CALLED_BY_NAME = 6;

    /** A point in time: "heute, 8:40", "gestern, 17:02", "Do 19.11., 14:05". */
    String moment(Instant at) {
        ZonedDateTime there = at.atZone(zone);
        return day(there.toLocalDate()) + ", " + format(there, "H:mm", "H:mm");
    }

    /** A point in time in full, with its zone. */
    String exact(Instant at) {
        return format(at.atZone(zone), "EEEE, d. MMMM uuuu, H:mm 'Uhr' (z)", "EEEE, d MMMM uuuu, H:mm (z)");
    }

    /** A day: "heute", "gestern", "Do 19.11.", with the year if it is another one. */
    String day(LocalDate on) {
        return switch ((int) ChronoUnit.DAYS.between(today(), on)) {
            case 0 -> words("heute", "today");
            case -1 -> words("gestern", "yesterday");
            case 1 -> words("morgen", "tomorrow");
            default -> weekday(on, TextStyle.SHORT) + " " + dayOfMonth(on);
        };
    }

    /** A day in full: "Donnerstag, 19. November 2026". */
    String longDay(LocalDate on) {
        return format(on.atStartOfDay(zone), "EEEE, d. MMMM uuuu", "EEEE, d MMMM uuuu");
    }

    /** Until when something is to be done, or since when it should have been; the day itself still counts. */
    String due(LocalDate on) {
        long days = ChronoUnit.DAYS.between(today(), on);
        if (days < -1) {
            return words("seit " + -days + " Tagen", "for " + -days + " days");
        }
        if (days == -1) {
            return words("seit gestern", "since yesterday");
        }
        if (days == 0) {
            return words("heute", "today");
        }
        if (days == 1) {
            return words("bis morgen", "by tomorrow");
        }
        String day = days <= DAYS_CALLED_BY_NAME ? weekday(on, TextStyle.FULL) : dayOfMonth(on);
        return words("bis ", "by ") + day;
    }

    /** The same for narrow places: "bis Fr", "seit 4 T.". */
    String shortDue(LocalDate on) {
        long days = ChronoUnit.DAYS.between(today(), on);
        if (days < -1) {
            return words("seit " + -days + " T.", "for " + -days + " d");
        }
        boolean byName = days > 1 && days <= DAYS_CALLED_BY_NAME;
        return byName ? words("bis ", "by ") + weekday(on, TextStyle.SHORT) : due(on);
    }

    /** The last day in full: "bis Freitag, 27. November 2026, 24 Uhr". */
    String exactDue(LocalDate on) {
        return words("bis " + longDay(on) + ", 24 Uhr", "by " + longDay(on) + ", midnight");
    }

    private String dayOfMonth(LocalDate on) {
        boolean thisYear = on.getYear() == today().getYear();
        return thisYear
                ? format(on.atStartOfDay(zone), "d.M.", "d MMM")
                : format(on.atStartOfDay(zone), "d.M.uuuu", "d MMM uuuu");
    }

    private String weekday(LocalDate on, TextStyle style) {
        String name = on.getDayOfWeek().getDisplayName(style, locale);
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    private String format(ZonedDateTime at, String german, String english) {
        return DateTimeFormatter.ofPattern(words(german, english), locale).format(at);
    }

    private String words(String german, String english) {
        return locale.getLanguage().equals("en") ? english : german;
    }
}
