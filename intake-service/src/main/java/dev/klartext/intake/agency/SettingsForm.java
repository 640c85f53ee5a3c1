package dev.klartext.intake.agency;

import dev.klartext.chassis.frame.Form;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.Map;

/** The settings as fields of a form and back. */
final class SettingsForm {

    /** Out of every range, so that what is no number is refused like one that is too small. */
    private static final int NO_NUMBER = -1;

    private SettingsForm() {}

    static Form of(Settings settings) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("name", settings.name());
        fields.put("color", settings.color());
        // A colour field is never empty: without a second colour it shows the first.
        fields.put("accentColor", settings.accentColor() == null ? settings.color() : settings.accentColor());
        fields.put("daysToDecide", settings.daysToDecide());
        fields.put("daysToAnswer", settings.daysToAnswer());
        fields.put("includedRounds", settings.includedRounds());
        LegalDetails legal = settings.legal();
        fields.put("legal.name", legal.name());
        fields.put("legal.represented", legal.represented());
        fields.put("legal.street", legal.street());
        fields.put("legal.postcode", legal.postcode());
        fields.put("legal.city", legal.city());
        fields.put("legal.country", legal.country());
        fields.put("legal.phone", legal.phone());
        fields.put("legal.email", legal.email());
        fields.put("legal.website", legal.website());
        fields.put("legal.register", legal.register());
        fields.put("legal.vatId", legal.vatId());
        fields.put("legal.bank", legal.bank());
        return Form.of(fields);
    }

    static Settings read(MultivaluedMap<String, String> typed) {
        String color = typed.getFirst("color");
        String accent = typed.getFirst("accentColor");
        return new Settings(
                typed.getFirst("name"),
                color,
                accent == null || accent.equalsIgnoreCase(color) ? null : accent,
                number(typed.getFirst("daysToDecide")),
                number(typed.getFirst("daysToAnswer")),
                number(typed.getFirst("includedRounds")),
                new LegalDetails(
                        typed.getFirst("legal.name"),
                        typed.getFirst("legal.represented"),
                        typed.getFirst("legal.street"),
                        typed.getFirst("legal.postcode"),
                        typed.getFirst("legal.city"),
                        typed.getFirst("legal.country"),
                        typed.getFirst("legal.phone"),
                        typed.getFirst("legal.email"),
                        typed.getFirst("legal.website"),
                        typed.getFirst("legal.register"),
                        typed.getFirst("legal.vatId"),
                        typed.getFirst("legal.bank")));
    }

    private static int number(String typed) {
        try {
            return Integer.parseInt(typed == null ? "" : typed.strip());
        } catch (NumberFormatException e) {
            return NO_NUMBER;
        }
    }
}
