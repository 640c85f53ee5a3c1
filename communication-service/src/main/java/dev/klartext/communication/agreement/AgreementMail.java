package dev.klartext.communication.agreement;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.text.Text;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The mails around an agreement, as the one who acts would write them; the whole text stands in the mail itself.
 *
 * @param by who acts
 * @param project the project's title
 */
record AgreementMail(Grant by, String project, Agreement agreement) {

    private static final Text READ = Text.of("Absprache lesen und antworten", "Read the agreement and answer");
    private static final Text LOOK = Text.of("Absprache ansehen", "See the agreement");

    Notice asking(Asked person) {
        boolean first = agreement.version() == 1;
        return request(
                person,
                agreement.dueOn(),
                Text.of(
                        first
                                ? "so habe ich verstanden, was wir besprochen haben."
                                : "hier ist eine neue Fassung unserer Absprache.",
                        first
                                ? "this is how I understood what we talked about."
                                : "here is a new version of our agreement."));
    }

    /** A contact took note; the words of who decides are still missing. */
    Notice askingWhoDecides(Asked person, LocalDate due) {
        return request(
                person,
                due,
                Text.of(
                        "ich habe diese Absprache mit %s gelesen. Bestätigen können Sie sie, denn Sie entscheiden."
                                .formatted(agreement.askedByName()),
                        "I have read this agreement with %s. You are the one to confirm it, because you decide."
                                .formatted(agreement.askedByName())));
    }

    Notice agreed() {
        return toAsker(
                Text.of("Bestätigt: " + Gist.of(agreement.text()), "Confirmed: " + Gist.of(agreement.text())),
                Text.of(
                        "%s hat die Absprache bestätigt. Damit ist sie von beiden Seiten bestätigt:%n%n%s"
                                .formatted(by.name(), agreement.text()),
                        "%s confirmed the agreement. Now both sides have confirmed it:%n%n%s"
                                .formatted(by.name(), agreement.text())));
    }

    Notice objected(Asked answered) {
        return toAsker(
                Text.of(
                        "%s sieht es anders: %s".formatted(by.name(), Gist.of(agreement.text())),
                        "%s sees it differently: %s".formatted(by.name(), Gist.of(agreement.text()))),
                Text.of(
                        "%s schreibt:%n%n%s%n%nGefragt war:%n%n%s%n%nEine neue Fassung ist schnell geschickt; beide Texte bleiben stehen."
                                .formatted(by.name(), answered.words(), agreement.text()),
                        "%s writes:%n%n%s%n%nThe question was:%n%n%s%n%nA new version is quickly sent; both texts stay."
                                .formatted(by.name(), answered.words(), agreement.text())));
    }

    Notice withdrawn(Asked person) {
        return new Notice(
                person.personId(),
                Text.of(
                        "Nichts mehr zu tun: " + Gist.of(agreement.text()),
                        "Nothing left to do: " + Gist.of(agreement.text())),
                Text.of(
                        "%s hat die Absprache zurückgezogen. Sie brauchen nichts mehr zu tun.".formatted(by.name()),
                        "%s took the agreement back. There is nothing left for you to do.".formatted(by.name())),
                LOOK,
                agreement.path());
    }

    private Notice request(Asked person, LocalDate due, Text opening) {
        return new Notice(
                person.personId(),
                Text.of("Stimmt das so? Absprache zu " + project, "Is this right? Agreement about " + project),
                Text.of(
                        """
                        Guten Tag %s,

                        %s Bitte lesen Sie kurz und sagen Sie, ob es stimmt; schön wäre bis %s.

                        %s

                        Stimmt etwas nicht, korrigieren Sie es einfach mit Ihren Worten. Ohne Ihre Antwort bleibt die \
                        Absprache offen.

                        Herzliche Grüße
                        %s""".formatted(
                                        person.name(),
                                        opening.de(),
                                        DateTimeFormatter.ofPattern("EEEE, d. MMMM", Locale.GERMAN)
                                                .format(due),
                                        agreement.text(),
                                        by.name()),
                        """
                        Hello %s,

                        %s Please have a short look and say whether it is right; by %s would be great.

                        %s

                        If something is not right, just correct it in your own words. Without your answer the agreement \
                        stays open.

                        Kind regards
                        %s""".formatted(
                                        person.name(),
                                        opening.en(),
                                        DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH)
                                                .format(due),
                                        agreement.text(),
                                        by.name())),
                READ,
                agreement.path());
    }

    private Notice toAsker(Text subject, Text body) {
        return new Notice(agreement.askedBy(), subject, body, LOOK, agreement.path());
    }
}
