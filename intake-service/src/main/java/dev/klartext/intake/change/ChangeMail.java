package dev.klartext.intake.change;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.brief.BriefDifference;
import dev.klartext.intake.brief.Readable;
import dev.klartext.intake.participant.Participant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * The mails around a change, as the one who acts would write them.
 *
 * @param by who acts
 * @param project the project's title
 * @param link path of the change's page
 */
record ChangeMail(Grant by, String project, Change change, String link) {

    private static final Text LOOK = Text.of("Änderung ansehen", "See the change");

    Notice proposed(UUID staff) {
        return new Notice(
                staff,
                Text.of(
                        "%s möchte etwas ändern: %s".formatted(by.name(), project),
                        "%s would like to change something: %s".formatted(by.name(), project)),
                Text.of("""
                        %s schlägt vor: %s
                        %s
                        Bitte arbeitet aus, was das kostet und wie lange es dauert. Bis dahin gilt der Auftrag wie bisher.""".formatted(by.name(), change.title(), why()), """
                        %s proposes: %s
                        %s
                        Please work out what it costs and how long it takes. Until then the order holds as before.""".formatted(
                                by.name(), change.title(), why())),
                LOOK,
                link);
    }

    /** Asks to read and decide; what becomes different stands in the mail itself. */
    Notice toDecider(Participant decider, FrozenChange frozen, BriefDifference difference, LocalDate due) {
        ChangeInWords words = new ChangeInWords(frozen, difference);
        return new Notice(
                decider.personId(),
                Text.of(
                        "Bitte lesen: Änderung zu „%s“".formatted(project),
                        "Please read: a change to “%s”".formatted(project)),
                Text.of(
                        """
                        Guten Tag %s,

                        das würde anders: %s. Bitte lesen Sie es in Ruhe und entscheiden Sie, schön wäre bis %s. Bis Sie \
                        den Nachtrag erteilen, gilt der Auftrag wie bisher.

                        %s

                        Herzliche Grüße
                        %s, %s""".formatted(
                                        decider.name(),
                                        change.title(),
                                        Readable.weekday(due, Locale.GERMAN),
                                        words.in(Locale.GERMAN),
                                        by.name(),
                                        frozen.agency()),
                        """
                        Hello %s,

                        this would become different: %s. Please take your time to read it and decide, by %s would be \
                        great. Until you sign the addendum, the order holds as before.

                        %s

                        Kind regards
                        %s, %s""".formatted(
                                        decider.name(),
                                        change.title(),
                                        Readable.weekday(due, Locale.ENGLISH),
                                        words.in(Locale.ENGLISH),
                                        by.name(),
                                        frozen.agency())),
                Text.of("Änderung lesen", "Read the change"),
                link);
    }

    Notice declined(UUID asked, String reason) {
        return new Notice(
                asked,
                Text.of(
                        "%s möchte das so nicht: %s".formatted(by.name(), change.title()),
                        "%s does not want it like this: %s".formatted(by.name(), change.title())),
                Text.of(
                        "%s schreibt:%n%n%s%n%nEs gilt, was vorher galt.".formatted(by.name(), reason),
                        "%s writes:%n%n%s%n%nWhat held before still holds.".formatted(by.name(), reason)),
                LOOK,
                link);
    }

    Notice withdrawn(Participant decider, String reason) {
        String because = reason == null ? "" : "\n\n" + reason;
        return new Notice(
                decider.personId(),
                Text.of(
                        "Nichts mehr zu entscheiden: %s".formatted(change.title()),
                        "Nothing left to decide: %s".formatted(change.title())),
                Text.of(
                        "%s hat die Änderung „%s“ zurückgezogen. Es gilt, was vorher galt.%s"
                                .formatted(by.name(), change.title(), because),
                        "%s took back the change “%s”. What held before still holds.%s"
                                .formatted(by.name(), change.title(), because)),
                LOOK,
                link);
    }

    private String why() {
        return change.reason().isEmpty() ? "" : "\n" + change.reason() + "\n";
    }
}
