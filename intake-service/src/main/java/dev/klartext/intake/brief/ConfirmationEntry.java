package dev.klartext.intake.brief;

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
import java.util.Locale;

/** What the history says about the confirmation of an order, and the mail with it to both sides: the text in the body, the document attached. */
record ConfirmationEntry(ConfirmedOrder order, StoredFile file) {

    EntryBlock confirmed() {
        BriefVersion version = order.version();
        return EntryBlock.telling(
                        Audience.PARTIES,
                        Symbol.ORDER,
                        Standing.CONFIRMED,
                        new Actor(version.sentBy(), version.sentByName(), Side.AGENCY),
                        Text.of(
                                "%s hat den Auftrag (Version %d) bestätigt"
                                        .formatted(order.frozen().agency(), version.version()),
                                "%s confirmed the order (version %d)"
                                        .formatted(order.frozen().agency(), version.version())),
                        version.link(order.frozen()))
                .detailed(Text.same("%s, SHA-256 %s".formatted(file.name(), file.sha256())))
                .about(order.frozen().brief().about())
                .notifying(toWhoOrdered(), toTheAgency());
    }

    private Notice toWhoOrdered() {
        BriefVersion version = order.version();
        FrozenBrief frozen = order.frozen();
        return attached(new Notice(
                version.decidedBy(),
                Text.of(
                        "Ihre Auftragsbestätigung: „%s“".formatted(frozen.title()),
                        "Your order confirmation: “%s”".formatted(frozen.title())),
                Text.of(
                        """
                        Guten Tag %s,

                        danke für den Auftrag! Hier steht alles noch einmal, wie Sie es am %s beauftragt haben; als Dokument \
                        für Ihre Unterlagen liegt es dieser Mail bei.

                        %s

                        Herzliche Grüße
                        %s, %s""".formatted(
                                        version.decidedByName(),
                                        order.orderedAt().de(),
                                        words(Locale.GERMAN),
                                        version.sentByName(),
                                        frozen.agency()),
                        """
                        Hello %s,

                        thank you for the order! Here is everything once more as you ordered it on %s; it is attached to this \
                        mail as a document for your files.

                        %s

                        Kind regards
                        %s, %s""".formatted(
                                        version.decidedByName(),
                                        order.orderedAt().en(),
                                        words(Locale.ENGLISH),
                                        version.sentByName(),
                                        frozen.agency())),
                Text.of("Auftrag ansehen", "See the order"),
                version.link(frozen)));
    }

    private Notice toTheAgency() {
        BriefVersion version = order.version();
        FrozenBrief frozen = order.frozen();
        return attached(new Notice(
                version.sentBy(),
                Text.of("Auftrag erteilt: %s".formatted(frozen.title()), "Order given: %s".formatted(frozen.title())),
                Text.of(
                        """
                        %s hat Version %d von „%s“ am %s beauftragt. Ihr könnt anfangen. Die Auftragsbestätigung ist \
                        unterwegs und liegt auch dieser Mail bei.

                        %s""".formatted(
                                        version.decidedByName(),
                                        version.version(),
                                        frozen.title(),
                                        order.orderedAt().de(),
                                        words(Locale.GERMAN)),
                        """
                        %s ordered version %d of “%s” on %s. You can begin. The order confirmation is on its way and is \
                        attached to this mail, too.

                        %s""".formatted(
                                        version.decidedByName(),
                                        version.version(),
                                        frozen.title(),
                                        order.orderedAt().en(),
                                        words(Locale.ENGLISH))),
                Text.of("Auftrag ansehen", "See the order"),
                version.link(frozen)));
    }

    private Notice attached(Notice notice) {
        return notice.attaching(new NoticeFile(Audience.PARTIES, file));
    }

    private String words(Locale locale) {
        return BriefInWords.of(order.frozen(), locale).full();
    }
}
