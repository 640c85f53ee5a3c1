package dev.klartext.intake.brief;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.participant.Participant;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The mails around an order, as the one who acts would write them.
 *
 * @param by who sends or decides
 */
record BriefMail(FrozenBrief frozen, Grant by) {

    /** Asks to read and order; what is ordered stands in the mail itself. */
    Notice toDecider(Participant decider, LocalDate due, String link) {
        return new Notice(
                decider.personId(),
                Text.of(
                        "Bitte lesen: Ihr Auftrag „%s“".formatted(frozen.title()),
                        "Please read: your order “%s”".formatted(frozen.title())),
                Text.of(
                        """
                        Guten Tag %s,

                        bitte lesen Sie, was wir zusammen vorhaben, und erteilen Sie den Auftrag, wenn alles so stimmt. Schön \
                        wäre bis %s. Wenn etwas anders sein soll, sagen Sie es dort mit einem Satz.

                        %s

                        Herzliche Grüße
                        %s, %s""".formatted(
                                        decider.name(),
                                        date(due, Locale.GERMAN),
                                        summary(Locale.GERMAN),
                                        by.name(),
                                        frozen.agency()),
                        """
                        Hello %s,

                        please read what we are going to do together, and give the order if everything is right. By %s \
                        would be great. If something should be different, just say so there in a sentence.

                        %s

                        Kind regards
                        %s, %s""".formatted(
                                        decider.name(),
                                        date(due, Locale.ENGLISH),
                                        summary(Locale.ENGLISH),
                                        by.name(),
                                        frozen.agency())),
                Text.of("Auftrag lesen", "Read the order"),
                link);
    }

    Notice ordered(BriefVersion version, String link) {
        return new Notice(
                version.sentBy(),
                Text.of("Auftrag erteilt: %s".formatted(frozen.title()), "Order given: %s".formatted(frozen.title())),
                Text.of(
                        """
                        %s hat Version %d von „%s“ beauftragt. Ihr könnt anfangen.

                        %s""".formatted(by.name(), version.version(), frozen.title(), summary(Locale.GERMAN)),
                        """
                        %s ordered version %d of “%s”. You can begin.

                        %s""".formatted(by.name(), version.version(), frozen.title(), summary(Locale.ENGLISH))),
                Text.of("Auftrag ansehen", "See the order"),
                link);
    }

    Notice declined(BriefVersion version, String reason, String link) {
        return new Notice(
                version.sentBy(),
                Text.of(
                        "%s wünscht sich etwas anders: %s".formatted(by.name(), frozen.title()),
                        "%s would like something different: %s".formatted(by.name(), frozen.title())),
                Text.of(
                        "%s schreibt zu Version %d:%n%n%s".formatted(by.name(), version.version(), reason),
                        "%s writes about version %d:%n%n%s".formatted(by.name(), version.version(), reason)),
                Text.of("Auftrag ansehen", "See the order"),
                link);
    }

    /** What is ordered in short: goals, deliverables, price. */
    private String summary(Locale locale) {
        boolean english = locale.equals(Locale.ENGLISH);
        StringBuilder text = new StringBuilder();
        if (!frozen.brief().goals().isEmpty()) {
            text.append(english ? "What it is for:\n" : "Wozu:\n")
                    .append(frozen.brief().goals().stream()
                            .map(goal -> "– " + goal.text())
                            .collect(Collectors.joining("\n")))
                    .append("\n\n");
        }
        text.append(english ? "What we do:\n" : "Was wir tun:\n")
                .append(frozen.brief().deliverables().stream()
                        .map(each -> "– " + each.title() + ": " + money(each.netPrice(), locale))
                        .collect(Collectors.joining("\n")))
                .append("\n\n")
                .append(
                        english
                                ? "Total %s net, %s including VAT."
                                        .formatted(
                                                money(frozen.totals().net(), locale),
                                                money(frozen.totals().gross(), locale))
                                : "Zusammen %s netto, %s einschließlich Umsatzsteuer."
                                        .formatted(
                                                money(frozen.totals().net(), locale),
                                                money(frozen.totals().gross(), locale)));
        return text.toString();
    }

    private static String money(BigDecimal amount, Locale locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance(
                locale.equals(Locale.ENGLISH) ? Locale.of("en", "IE") : Locale.GERMANY);
        format.setCurrency(Currency.getInstance(Brief.EURO));
        return format.format(amount);
    }

    private static String date(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofPattern(locale.equals(Locale.ENGLISH) ? "EEEE, d MMMM" : "EEEE, d. MMMM", locale)
                .format(date);
    }
}
