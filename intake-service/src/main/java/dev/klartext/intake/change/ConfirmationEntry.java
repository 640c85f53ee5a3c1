package dev.klartext.intake.change;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.entry.NoticeFile;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.brief.BriefInWords;
import java.util.Locale;

/** What the history says about the confirmation of an addendum, and the mail with it to both sides: the text in the body, the document attached. */
record ConfirmationEntry(ConfirmedChange signed, StoredFile file) {

    private static final Text SEE = Text.of("Nachtrag ansehen", "See the addendum");

    EntryBlock confirmed() {
        Sending sending = signed.change().sending();
        FrozenChange frozen = signed.frozen();
        return EntryBlock.telling(
                        Audience.PARTIES,
                        Symbol.CHANGE,
                        Standing.CONFIRMED,
                        new Actor(sending.sentBy(), sending.sentByName(), Side.AGENCY),
                        Text.of(
                                "%s hat Nachtrag %d bestätigt".formatted(frozen.agency(), frozen.addendum()),
                                "%s confirmed addendum %d".formatted(frozen.agency(), frozen.addendum())),
                        link())
                .detailed(Text.same("%s, SHA-256 %s".formatted(file.name(), file.sha256())))
                .about(frozen.about())
                .notifying(toWhoSigned(), toTheAgency());
    }

    private Notice toWhoSigned() {
        FrozenChange frozen = signed.frozen();
        Ending ending = signed.change().ending();
        return attached(new Notice(
                ending.endedBy(),
                Text.of(
                        "Bestätigung von Nachtrag %d: „%s“".formatted(frozen.addendum(), frozen.title()),
                        "Confirmation of addendum %d: “%s”".formatted(frozen.addendum(), frozen.title())),
                Text.of(
                        """
                        Guten Tag %s,

                        danke! Hier steht alles noch einmal, wie Sie es am %s erteilt haben; als Dokument für Ihre Unterlagen \
                        liegt es dieser Mail bei.

                        %s

                        Herzliche Grüße
                        %s, %s""".formatted(
                                        ending.endedByName(),
                                        signed.signedAt().de(),
                                        words(Locale.GERMAN),
                                        signed.change().sending().sentByName(),
                                        frozen.agency()),
                        """
                        Hello %s,

                        thank you! Here is everything once more as you signed it on %s; it is attached to this mail as a \
                        document for your files.

                        %s

                        Kind regards
                        %s, %s""".formatted(
                                        ending.endedByName(),
                                        signed.signedAt().en(),
                                        words(Locale.ENGLISH),
                                        signed.change().sending().sentByName(),
                                        frozen.agency())),
                SEE,
                link()));
    }

    private Notice toTheAgency() {
        FrozenChange frozen = signed.frozen();
        String by = signed.change().ending().endedByName();
        return attached(new Notice(
                signed.change().sending().sentBy(),
                Text.of(
                        "Nachtrag %d erteilt: %s".formatted(frozen.addendum(), frozen.title()),
                        "Addendum %d signed: %s".formatted(frozen.addendum(), frozen.title())),
                Text.of(
                        """
                        %s hat Nachtrag %d zu „%s“ am %s erteilt. Er gilt ab jetzt. Die Bestätigung ist unterwegs und liegt \
                        auch dieser Mail bei.

                        %s""".formatted(
                                        by,
                                        frozen.addendum(),
                                        frozen.title(),
                                        signed.signedAt().de(),
                                        words(Locale.GERMAN)),
                        """
                        %s signed addendum %d to “%s” on %s. It holds from now on. The confirmation is on its way and is \
                        attached to this mail, too.

                        %s""".formatted(
                                        by,
                                        frozen.addendum(),
                                        frozen.title(),
                                        signed.signedAt().en(),
                                        words(Locale.ENGLISH))),
                SEE,
                link()));
    }

    private Notice attached(Notice notice) {
        return notice.attaching(new NoticeFile(Audience.PARTIES, file));
    }

    private String words(Locale locale) {
        FrozenChange frozen = signed.frozen();
        return Text.of("%s%n%n%s%n%nSo gilt der Auftrag jetzt:%n%n%s", "%s%n%n%s%n%nThe order as it holds now:%n%n%s")
                .in(locale)
                .formatted(
                        frozen.subject(),
                        new ChangeInWords(frozen, signed.difference()).in(locale),
                        new BriefInWords(frozen.brief(), frozen.totals(), frozen.textsForConsumer(), locale).full());
    }

    private String link() {
        return "/intake/projects/%s/changes/%d"
                .formatted(signed.frozen().projectId(), signed.change().number());
    }
}
