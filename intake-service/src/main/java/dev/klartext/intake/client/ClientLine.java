package dev.klartext.intake.client;

import dev.klartext.chassis.csv.CsvTable;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.participant.MailAddress;
import java.util.List;
import java.util.Locale;

/**
 * One line of an imported list: a client, and perhaps one of its people.
 *
 * @param person name of the person; empty if the line names none
 */
record ClientLine(
        int number,
        ClientChange client,
        String person,
        String email,
        boolean sharedMailbox,
        String phone,
        String language) {

    static final String[] CLIENT = {"kunde", "client", "firma", "company"};
    private static final List<String> YES = List.of("ja", "yes", "x", "1", "true", "wahr");
    private static final List<String> CONSUMER = List.of("privat", "privatperson", "consumer", "verbraucher");
    private static final List<String> BUSINESS = List.of("", "unternehmen", "business", "firma", "company");
    private static final List<String> LANGUAGES = List.of("", "de", "en");

    /** Reads a line; an {@link InvalidInput} names what is wrong with it. */
    static ClientLine read(CsvTable.Line line) {
        Violations violations = new Violations();
        ClientLine read = new ClientLine(
                line.number(),
                new ClientChange(
                        line.cell(CLIENT),
                        kind(line.cell("art", "kind"), violations),
                        line.cell("adresse", "address"),
                        line.cell("website", "webseite"),
                        line.cell("maildomain", "mail domain", "mail-domain")),
                line.cell("name", "person"),
                line.cell("e-mail", "email", "mail"),
                YES.contains(line.cell("gemeinsames postfach", "shared mailbox").toLowerCase(Locale.ROOT)),
                line.cell("telefon", "phone"),
                line.cell("sprache", "language").toLowerCase(Locale.ROOT));
        read.check(violations);
        violations.throwIfAny();
        return read;
    }

    boolean namesSomebody() {
        return !person.isEmpty();
    }

    private void check(Violations violations) {
        client.check(violations);
        violations
                .optional("person", person, 120)
                .optional("email", email, MailAddress.MAX_LENGTH)
                .optional("phone", phone, 40)
                .check(
                        !person.isEmpty() || email.isEmpty() && phone.isEmpty(),
                        "person",
                        Text.of(
                                "Zu Mail oder Telefon fehlt der Name eines Menschen.",
                                "The mail or phone lacks the name of a person."))
                .check(
                        LANGUAGES.contains(language),
                        "language",
                        Text.of("Sprache: de oder en.", "Language: de or en."));
        MailAddress.check(violations, "email", email);
    }

    private static ClientKind kind(String typed, Violations violations) {
        String word = typed.toLowerCase(Locale.ROOT);
        violations.check(
                BUSINESS.contains(word) || CONSUMER.contains(word),
                "kind",
                Text.of("Art: Unternehmen oder Privatperson.", "Kind: business or consumer."));
        return CONSUMER.contains(word) ? ClientKind.CONSUMER : ClientKind.BUSINESS;
    }
}
