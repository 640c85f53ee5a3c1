package dev.klartext.intake.offer;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.participant.MailAddress;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * An inquiry as it is typed.
 *
 * @param organisation absent for a private person
 * @param budget in the person's own words
 * @param language "de" or "en"; German if absent
 */
public record NewInquiry(
        String name,
        String organisation,
        String email,
        String phone,
        String text,
        String budget,
        LocalDate until,
        String language) {

    private static final int MAX_NAME = 120;
    private static final int MAX_PHONE = 40;
    private static final int MAX_TEXT = 3000;

    public NewInquiry {
        organisation = orNull(organisation);
        email = orNull(email);
        phone = orNull(phone);
        budget = orNull(budget);
        language = language == null ? "de" : language;
    }

    /** Reads the form; says everything that is wrong with it at once. */
    static NewInquiry of(MultivaluedMap<String, String> typed, String language) {
        Violations violations = new Violations();
        NewInquiry inquiry = new NewInquiry(
                typed.getFirst("name"),
                typed.getFirst("organisation"),
                typed.getFirst("email"),
                typed.getFirst("phone"),
                typed.getFirst("text"),
                typed.getFirst("budget"),
                date(typed.getFirst("until"), violations),
                language);
        inquiry.check(violations);
        violations.throwIfAny();
        return inquiry;
    }

    void check(Violations violations) {
        violations
                .required("name", name, MAX_NAME)
                .optional("organisation", organisation, MAX_NAME)
                .optional("email", email, MailAddress.MAX_LENGTH)
                .optional("phone", phone, MAX_PHONE)
                .required("text", text, MAX_TEXT)
                .optional("budget", budget, MAX_NAME)
                .check(
                        email != null || phone != null,
                        "email",
                        Text.of(
                                "Eine Adresse oder eine Telefonnummer, damit wir antworten können.",
                                "An address or a phone number, so that we can answer."))
                .check(List.of("de", "en").contains(language), "language", Text.of("de oder en.", "de or en."));
        MailAddress.check(violations, "email", email);
    }

    private static LocalDate date(String typed, Violations violations) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            violations.add("until", Text.of("Ein Datum, das es gibt.", "A date that exists."));
            return null;
        }
    }

    private static String orNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
