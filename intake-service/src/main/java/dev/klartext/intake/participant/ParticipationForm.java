package dev.klartext.intake.participant;

import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.brief.Amount;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Fills and reads the forms of the page about somebody's part. */
final class ParticipationForm {

    private ParticipationForm() {}

    static Form of(Participation part) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("revision", part.revision());
        fields.put("function", part.function());
        fields.put("field", part.field());
        fields.put("deliverableIds", part.deliverableIds());
        if (part.contact()) {
            fields.put("contact", "true");
        }
        return Form.of(fields);
    }

    /** What waits for an answer, otherwise what counts. */
    static Form of(Mandate mandate, Locale locale) {
        if (mandate == null) {
            return Form.empty();
        }
        Authority shown =
                mandate.claim() == null ? mandate.authority() : mandate.claim().authority();
        Map<String, Object> fields = new HashMap<>();
        fields.put("upToNet", Amount.typed(shown.upToNet(), locale));
        Map.of("orders", shown.orders(), "approves", shown.approves(), "accepts", shown.accepts())
                .forEach((name, may) -> fields.put(name, may ? "true" : null));
        return Form.of(fields);
    }

    static ParticipationChange change(MultivaluedMap<String, String> typed) {
        return new ParticipationChange(
                typed.getFirst("function"),
                typed.containsKey("contact"),
                typed.getFirst("field"),
                typed.getOrDefault("deliverableIds", List.of()).stream()
                        .map(ParticipationForm::uuid)
                        .toList());
    }

    static Authority authority(MultivaluedMap<String, String> typed) {
        return new Authority(
                typed.containsKey("orders"),
                typed.containsKey("approves"),
                typed.containsKey("accepts"),
                amount(typed.getFirst("upToNet")));
    }

    private static BigDecimal amount(String typed) {
        try {
            return Amount.parse(typed);
        } catch (NumberFormatException e) {
            Violations violations =
                    new Violations().add("upToNet", Text.of("Ein Betrag wie 1.200,00.", "An amount like 1,200.00."));
            violations.throwIfAny();
            return null;
        }
    }

    private static UUID uuid(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            // No deliverable has this id, and the rule says so beside the field.
            return new UUID(0, 0);
        }
    }
}
