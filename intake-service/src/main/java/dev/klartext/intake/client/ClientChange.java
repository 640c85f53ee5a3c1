package dev.klartext.intake.client;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import java.util.Locale;
import java.util.regex.Pattern;

/** What staff say about a client from now on; see {@link Client}. */
public record ClientChange(String name, ClientKind kind, String address, String website, String mailDomain) {

    private static final int MAX_ADDRESS = 400;
    private static final int MAX_WEBSITE = 200;
    private static final int MAX_DOMAIN = 120;
    private static final Pattern WEBSITE = Pattern.compile("https?://[^\\s\"<>/:]+\\.[^\\s\"<>/:]+(/[^\\s\"<>]*)?");
    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9äöüß-]+(\\.[a-z0-9äöüß-]+)+");

    public ClientChange {
        name = name == null ? null : name.strip();
        address = address == null ? "" : address.strip();
        website = website == null ? "" : withScheme(website.strip());
        mailDomain = mailDomain == null
                ? ""
                : mailDomain.strip().toLowerCase(Locale.ROOT).replaceFirst("^.*@", "");
    }

    void check(Violations violations) {
        violations
                .required("name", name, NewClient.MAX_NAME)
                .present("kind", kind)
                .optional("address", address, MAX_ADDRESS)
                .optional("website", website, MAX_WEBSITE)
                .optional("mailDomain", mailDomain, MAX_DOMAIN)
                .check(
                        website.isEmpty() || WEBSITE.matcher(website).matches(),
                        "website",
                        Text.of("Eine Adresse wie www.firma.de.", "An address like www.company.com."))
                .check(
                        mailDomain.isEmpty() || DOMAIN.matcher(mailDomain).matches(),
                        "mailDomain",
                        Text.of(
                                "Was hinter dem @ steht, zum Beispiel firma.de.",
                                "What follows the @, e.g. company.com."));
    }

    /** People type "www.firma.de". */
    private static String withScheme(String typed) {
        return typed.isEmpty() || typed.contains("://") ? typed : "https://" + typed;
    }
}
