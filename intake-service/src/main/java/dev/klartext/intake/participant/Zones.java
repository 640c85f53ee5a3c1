package dev.klartext.intake.participant;

import java.util.List;
import java.util.stream.Stream;

/** The time zones that a page offers: those in which clients of agencies in German-speaking countries mostly live. */
public final class Zones {

    private static final List<String> OFFERED = List.of(
            "Europe/Berlin",
            "Europe/Vienna",
            "Europe/Zurich",
            "Europe/London",
            "Europe/Lisbon",
            "Europe/Paris",
            "Europe/Madrid",
            "Europe/Rome",
            "Europe/Amsterdam",
            "Europe/Copenhagen",
            "Europe/Stockholm",
            "Europe/Warsaw",
            "Europe/Prague",
            "Europe/Athens",
            "Europe/Helsinki",
            "Europe/Bucharest",
            "Europe/Istanbul",
            "Europe/Kyiv",
            "Atlantic/Canary",
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Los_Angeles",
            "America/Toronto",
            "America/Mexico_City",
            "America/Sao_Paulo",
            "Africa/Cairo",
            "Africa/Johannesburg",
            "Asia/Jerusalem",
            "Asia/Dubai",
            "Asia/Kolkata",
            "Asia/Bangkok",
            "Asia/Singapore",
            "Asia/Hong_Kong",
            "Asia/Shanghai",
            "Asia/Tokyo",
            "Australia/Sydney",
            "Pacific/Auckland");

    /** One of them with the name that is read, e.g. "America/New York". */
    public record Zone(String id, String name) {}

    private Zones() {}

    /** @param own what is chosen already, which the API takes from all zones there are; absent for the agency's */
    static List<Zone> with(String own) {
        Stream<String> before = own == null || OFFERED.contains(own) ? Stream.empty() : Stream.of(own);
        return Stream.concat(before, OFFERED.stream())
                .map(id -> new Zone(id, id.replace('_', ' ')))
                .toList();
    }
}
