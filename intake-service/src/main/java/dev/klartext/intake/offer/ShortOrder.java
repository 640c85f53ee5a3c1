package dev.klartext.intake.offer;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.brief.Amount;
import dev.klartext.intake.client.ClientKind;
import dev.klartext.intake.client.NewClient;
import dev.klartext.intake.project.NewProject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A Kurzauftrag as it was typed: for whom, what it is called, what is to be done, for how much, until when.
 *
 * @param clientId a known client; absent: a new one of the given name and kind
 * @param price net amount; may be absent until it is known
 * @param until may be absent
 */
public record ShortOrder(
        UUID clientId,
        String newClient,
        ClientKind kind,
        String title,
        String deliverable,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = SchemaType.STRING, examples = "1800.00")
        BigDecimal price,

        LocalDate until) {

    private static final int MAX_DELIVERABLE = 200;

    /** Reads the form; says everything that is wrong with it at once. */
    static ShortOrder of(MultivaluedMap<String, String> typed) {
        Violations violations = new Violations();
        String newClient = typed.getFirst("newClient");
        boolean someoneNew = newClient != null && !newClient.isBlank();
        ShortOrder order = new ShortOrder(
                // Who types a new name means it, whatever the list above still shows.
                someoneNew ? null : uuid(typed.getFirst("clientId"), violations),
                newClient,
                "CONSUMER".equals(typed.getFirst("kind")) ? ClientKind.CONSUMER : ClientKind.BUSINESS,
                typed.getFirst("title"),
                typed.getFirst("deliverable"),
                price(typed.getFirst("price"), violations),
                date(typed.getFirst("until"), violations));
        order.check(violations);
        violations.throwIfAny();
        return order;
    }

    void check() {
        Violations violations = new Violations();
        check(violations);
        violations.throwIfAny();
    }

    private void check(Violations violations) {
        if (clientId == null) {
            violations.required("newClient", newClient, NewClient.MAX_NAME).present("kind", kind);
        }
        violations.required("title", title, NewProject.MAX_TITLE).required("deliverable", deliverable, MAX_DELIVERABLE);
        if (price != null) {
            violations.check(
                    price.signum() >= 0
                            && price.precision() - price.scale() <= 7
                            && price.stripTrailingZeros().scale() <= 2,
                    "price",
                    Text.of("Ein Betrag wie 1.200,00.", "An amount like 1,200.00."));
        }
    }

    private static UUID uuid(String typed, Violations violations) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            violations.add("clientId", Text.of("Bitte einen Kunden wählen.", "Please choose a client."));
            return null;
        }
    }

    private static BigDecimal price(String typed, Violations violations) {
        try {
            return Amount.parse(typed);
        } catch (NumberFormatException e) {
            violations.add("price", Text.of("Ein Betrag wie 1.200,00.", "An amount like 1,200.00."));
            return null;
        }
    }

    private static LocalDate date(String typed, Violations violations) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            violations.add("until", Text.of("Ein Datum, das es gibt.", "A date that exists."));
            return null;
        }
    }
}
