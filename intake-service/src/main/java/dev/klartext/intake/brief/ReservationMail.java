package dev.klartext.intake.brief;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.participant.Participant;
import java.util.UUID;

/**
 * The mails around a start with reservation.
 *
 * @param by who of the client starts or takes it back
 */
record ReservationMail(Grant by, FrozenBrief frozen, BriefVersion version) {

    Notice startedToDecider(Participant decider, Text risk) {
        return notice(
                decider.personId(),
                Text.of(
                        "Die Arbeit an „%s“ beginnt unter Vorbehalt, bitte entscheiden Sie".formatted(frozen.title()),
                        "The work on “%s” begins with reservation, please decide".formatted(frozen.title())),
                Text.of("""
                        Guten Tag %s,

                        %s hat einen Start unter Vorbehalt gegeben, damit keine Zeit verloren geht. Entscheiden können \
                        nur Sie: Bitte lesen Sie den Auftrag und erteilen Sie ihn, oder sagen Sie, was anders sein soll. \
                        Auch den Start können Sie dort zurücknehmen.

                        Was das bedeutet:
                        %s""".formatted(decider.name(), by.name(), risk.de()), """
                        Hello %s,

                        %s gave a start with reservation so that no time is lost. Only you can decide: please read the \
                        order and give it, or say what should be different. You can take back the start there, too.

                        What this means:
                        %s""".formatted(
                                decider.name(), by.name(), risk.en())));
    }

    Notice startedToAgency(Text risk) {
        return notice(
                version.sentBy(),
                Text.of(
                        "Start unter Vorbehalt: %s".formatted(frozen.title()),
                        "Start with reservation: %s".formatted(frozen.title())),
                Text.of(
                        """
                        %s lässt euch mit Version %d von „%s“ anfangen, bevor %s entschieden hat. Ein Auftrag ist das noch nicht.

                        %s""".formatted(by.name(), version.version(), frozen.title(), version.sentTo(), risk.de()),
                        """
                        %s lets you begin with version %d of “%s” before %s has decided. It is no order yet.

                        %s""".formatted(by.name(), version.version(), frozen.title(), version.sentTo(), risk.en())));
    }

    /** @param reason absent if nobody said */
    Notice withdrawnToAgency(String reason) {
        String said = reason == null ? "" : "\n\n" + reason;
        return notice(
                version.sentBy(),
                Text.of("Bitte anhalten: %s".formatted(frozen.title()), "Please stop: %s".formatted(frozen.title())),
                Text.of(
                        "%s hat den Start unter Vorbehalt zurückgenommen. Bitte haltet die Arbeit an Version %d an, bis %s entschieden hat.%s"
                                .formatted(by.name(), version.version(), version.sentTo(), said),
                        "%s took the start with reservation back. Please stop working on version %d until %s has decided.%s"
                                .formatted(by.name(), version.version(), version.sentTo(), said)));
    }

    Notice withdrawnToDecider(Participant decider) {
        return notice(
                decider.personId(),
                Text.of(
                        "Der Start unter Vorbehalt ist zurückgenommen: „%s“".formatted(frozen.title()),
                        "The start with reservation is taken back: “%s”".formatted(frozen.title())),
                Text.of(
                        "Guten Tag %s,%n%n%s hat den Start unter Vorbehalt zurückgenommen. Der Auftrag wartet weiter auf Ihre Entscheidung."
                                .formatted(decider.name(), by.name()),
                        "Hello %s,%n%n%s took the start with reservation back. The order still waits for your decision."
                                .formatted(decider.name(), by.name())));
    }

    private Notice notice(UUID personId, Text subject, Text body) {
        return new Notice(personId, subject, body, Text.of("Auftrag lesen", "Read the order"), version.link(frozen));
    }
}
