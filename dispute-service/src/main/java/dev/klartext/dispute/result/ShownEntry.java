package dev.klartext.dispute.result;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.NamedDeliverable;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.text.Text;
import java.util.List;
import java.util.UUID;

/**
 * What the history and the client hear of a new draft: who showed what, why it is as it is, and what is asked until when.
 *
 * @param by who shows it; the mail goes out under this name
 * @param closes open points that are settled by it
 */
record ShownEntry(Grant by, Result shown, String title, WhoDecides decider, List<UUID> closes) {

    EntryBlock block() {
        return EntryBlock.telling(Audience.PARTIES, Symbol.DRAFT, Standing.ONE_SIDED, by.actor(), sentence(), link())
                .detailed(Text.of("Warum so: " + shown.why(), "Why this way: " + shown.why()))
                .opening(point())
                .closing(closes)
                .about(new NamedDeliverable(shown.deliverableId(), title))
                .notifying(decider.people().stream().map(this::notice).toArray(Notice[]::new));
    }

    private Text sentence() {
        return Text.of(
                "%s hat „%s“, Version %d, gezeigt".formatted(by.name(), title, shown.version()),
                "%s showed “%s”, version %d".formatted(by.name(), title, shown.version()));
    }

    private PointOpened point() {
        Text ask = Text.of(
                "„%s“, Version %d ansehen und entscheiden".formatted(title, shown.version()),
                "Look at “%s”, version %d and decide".formatted(title, shown.version()));
        return new PointOpened(
                shown.pointId(), Side.CLIENT, decider.personId(), decider.name(), ask, shown.dueOn(), link());
    }

    private Notice notice(WhoDecides.Person person) {
        Text day = LongDay.of(shown.dueOn());
        Text subject = Text.of(
                "„%s“, Version %d: Erreicht das Ihr Ziel?".formatted(title, shown.version()),
                "“%s”, version %d: does it reach your goal?".formatted(title, shown.version()));
        Text body = Text.of(
                """
                Guten Tag %s,

                bitte schauen Sie bis %s auf Version %d von „%s“ und sagen mir: Erreicht das Ihr Ziel? Sie können den \
                Entwurf freigeben oder schreiben, was anders werden soll. Beides geht auf einer Seite, auch am Handy.

                Warum so:
                %s

                Herzliche Grüße
                %s, %s""".formatted(person.name(), day.de(), shown.version(), title, shown.why(), by.name(), by.agencyName()),
                """
                Hello %s,

                please have a look at version %d of “%s” by %s and tell me: does it reach your goal? You can approve the \
                draft or write what should be different. Both is done on one page, on a phone too.

                Why this way:
                %s

                Kind regards
                %s, %s""".formatted(
                        person.name(), shown.version(), title, day.en(), shown.why(), by.name(), by.agencyName()));
        return new Notice(person.personId(), subject, body, Text.of("Entwurf ansehen", "Look at the draft"), link());
    }

    private String link() {
        return Paths.draft(by.projectId(), shown.id());
    }
}
