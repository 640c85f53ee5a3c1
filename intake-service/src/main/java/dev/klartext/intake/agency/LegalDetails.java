package dev.klartext.intake.agency;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.intake.participant.MailAddress;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who the agency is by law, for the head and foot of its documents. All of it may be absent until it is known.
 *
 * @param name of the firm or the person, with the legal form
 * @param represented by whom, e.g. "Geschäftsführerin Nadja Linde"
 * @param register court and number, e.g. "Amtsgericht Charlottenburg, HRB 12345"
 * @param vatId VAT identification number or tax number
 * @param bank name and IBAN, as it is printed
 */
public record LegalDetails(
        String name,
        String represented,
        String street,
        String postcode,
        String city,
        String country,
        String phone,
        String email,
        String website,
        String register,
        String vatId,
        String bank) {

    static final LegalDetails NONE =
            new LegalDetails(null, null, null, null, null, null, null, null, null, null, null, null);

    private static final int MAX_LENGTH = 200;

    public LegalDetails {
        name = orNull(name);
        represented = orNull(represented);
        street = orNull(street);
        postcode = orNull(postcode);
        city = orNull(city);
        country = orNull(country);
        phone = orNull(phone);
        email = orNull(email);
        website = orNull(website);
        register = orNull(register);
        vatId = orNull(vatId);
        bank = orNull(bank);
    }

    void check(Violations violations) {
        violations
                .optional("legal.name", name, MAX_LENGTH)
                .optional("legal.represented", represented, MAX_LENGTH)
                .optional("legal.street", street, MAX_LENGTH)
                .optional("legal.postcode", postcode, 20)
                .optional("legal.city", city, MAX_LENGTH)
                .optional("legal.country", country, MAX_LENGTH)
                .optional("legal.phone", phone, 40)
                .optional("legal.email", email, MailAddress.MAX_LENGTH)
                .optional("legal.website", website, MAX_LENGTH)
                .optional("legal.register", register, MAX_LENGTH)
                .optional("legal.vatId", vatId, MAX_LENGTH)
                .optional("legal.bank", bank, MAX_LENGTH);
        MailAddress.check(violations, "legal.email", email);
    }

    /** As a document says it, line by line; empty as long as the agency has not said so. */
    public List<String> lines() {
        return Stream.of(
                        line(", ", name, represented),
                        line(", ", street, line(" ", postcode, city), country),
                        line(" · ", phone, email, website),
                        line(" · ", register, vatId))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String line(String between, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(between));
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
