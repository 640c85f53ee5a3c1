package dev.klartext.intake.agency;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import java.time.ZoneId;
import java.util.List;

/**
 * What an operator says about an agency that is to be opened.
 *
 * @param zone IANA time zone, "Europe/Berlin" if absent
 * @param language "de" or "en", "de" if absent
 * @param color #rrggbb, a deep green if absent
 * @param state whose public holidays count; absent: only those of all Germany
 * @param admin the first of its people
 */
public record NewAgency(String name, String zone, String language, String color, GermanState state, NewMember admin) {

    static final int MAX_NAME = 120;

    public NewAgency {
        zone = zone == null ? "Europe/Berlin" : zone;
        language = language == null ? "de" : language;
        color = color == null ? "#1f5f5b" : color;
    }

    void check() {
        Violations violations = new Violations();
        violations
                .required("name", name, MAX_NAME)
                .check(
                        ZoneId.getAvailableZoneIds().contains(zone),
                        "zone",
                        Text.of("Eine Zeitzone wie Europe/Berlin.", "A time zone like Europe/Berlin."))
                .check(List.of("de", "en").contains(language), "language", Text.of("de oder en.", "de or en."))
                .check(Settings.isColor(color), "color", Settings.A_COLOR)
                .present("admin", admin);
        if (admin != null) {
            admin.check(violations, "admin.");
        }
        violations.throwIfAny();
    }
}
