package dev.klartext.intake.brief;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.participant.Participant;
import java.time.LocalDate;
import java.util.Locale;

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
                                        Readable.weekday(due, Locale.GERMAN),
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
                                        Readable.weekday(due, Locale.ENGLISH),
                                        summary(Locale.ENGLISH),
                                        by.name(),
                                        frozen.agency())),
                Text.of("Auftrag lesen", "Read the order"),
                link);
    }

    Notice withdrawn(Participant asked, BriefVersion version, String reason, String link) {
        return new Notice(
                asked.personId(),
                Text.of(
                        "Zurückgenommen: Ihr Auftrag „%s“, Version %d".formatted(frozen.title(), version.version()),
                        "Taken back: your order “%s”, version %d".formatted(frozen.title(), version.version())),
                Text.of(
                        """
                        Guten Tag %s,

                        wir haben Version %d noch einmal zurückgenommen:

                        %s

                        Sie brauchen nichts zu tun; die neue Fassung schicken wir Ihnen. Ein Start unter Vorbehalt, den es \
                        für diese Version gab, endet damit.

                        Herzliche Grüße
                        %s, %s""".formatted(asked.name(), version.version(), reason, by.name(), frozen.agency()),
                        """
                        Hello %s,

                        we have taken version %d back once more:

                        %s

                        There is nothing for you to do; we will send you the new version. A start with reservation that \
                        there was for this version ends with it.

                        Kind regards
                        %s, %s""".formatted(asked.name(), version.version(), reason, by.name(), frozen.agency())),
                Text.of("Auftrag ansehen", "See the order"),
                link);
    }

    /** @param begun whether the work had begun with reservation */
    Notice declined(BriefVersion version, String reason, boolean begun, String link) {
        Text stop = begun
                ? Text.of(
                        "\n\nDer Start unter Vorbehalt ist damit zu Ende: Bitte haltet die Arbeit an.",
                        "\n\nThe start with reservation ends with that: please stop the work.")
                : Text.same("");
        return new Notice(
                version.sentBy(),
                Text.of(
                        "%s wünscht sich etwas anders: %s".formatted(by.name(), frozen.title()),
                        "%s would like something different: %s".formatted(by.name(), frozen.title())),
                Text.of(
                        "%s schreibt zu Version %d:%n%n%s%s".formatted(by.name(), version.version(), reason, stop.de()),
                        "%s writes about version %d:%n%n%s%s"
                                .formatted(by.name(), version.version(), reason, stop.en())),
                Text.of("Auftrag ansehen", "See the order"),
                link);
    }

    private String summary(Locale locale) {
        return BriefInWords.of(frozen, locale).summary();
    }
}
