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
                "%s hat %s gezeigt".formatted(by.name(), draft().de()),
                "%s showed %s".formatted(by.name(), draft().en()));
    }

    private PointOpened point() {
        Text ask = shown.selection()
                ? Text.of(draft().de() + " ansehen und auswählen", "Look at " + draft().en() + " and choose")
                : Text.of(draft().de() + " ansehen und entscheiden", "Look at " + draft().en() + " and decide");
        return new PointOpened(
                shown.pointId(), Side.CLIENT, decider.personId(), decider.name(), ask, shown.dueOn(), link());
    }

    private Notice notice(WhoDecides.Person person) {
        Text subject = shown.selection()
                ? Text.of(
                        draft().de() + ": Welche Bilder sollen es werden?",
                        draft().en() + ": which pictures shall it be?")
                : Text.of(draft().de() + ": Erreicht das Ihr Ziel?", draft().en() + ": does it reach your goal?");
        Text request = shown.selection() ? chooseByDay() : decideByDay();
        Text body = Text.of(
                """
                Guten Tag %s,

                %s

                Warum so:
                %s

                Herzliche Grüße
                %s, %s""".formatted(person.name(), request.de(), shown.why(), by.name(), by.agencyName()),
                """
                Hello %s,

                %s

                Why this way:
                %s

                Kind regards
                %s, %s""".formatted(person.name(), request.en(), shown.why(), by.name(), by.agencyName()));
        Text name = shown.name().text();
        return new Notice(
                person.personId(), subject, body, Text.of(name.de() + " ansehen", "Look at the " + name.en()), link());
    }

    private Text decideByDay() {
        Text day = LongDay.of(shown.dueOn());
        return Text.of(
                "bitte schauen Sie bis %s auf %s und sagen mir: Erreicht das Ihr Ziel? Sie können freigeben oder "
                                .formatted(day.de(), draft().de())
                        + "schreiben, was anders werden soll. Beides geht auf einer Seite, auch am Handy.",
                "please have a look at %s by %s and tell me: does it reach your goal? You can approve it or write "
                                .formatted(draft().en(), day.en())
                        + "what should be different. Both is done on one page, on a phone too.");
    }

    private Text chooseByDay() {
        Text day = LongDay.of(shown.dueOn());
        int agreed = shown.pictures().number();
        return Text.of(
                "bitte sehen Sie sich bis %s %s an und wählen die vereinbarten %d Bilder aus. Jede Marke ist sofort "
                                .formatted(day.de(), draft().de(), agreed)
                        + "gespeichert, auch am Handy; Sie können jederzeit weitermachen.",
                "please have a look at %s by %s and choose the agreed %d pictures. Each mark is saved at once, on a "
                                .formatted(draft().en(), day.en(), agreed)
                        + "phone too; you can go on at any time.");
    }

    private Text draft() {
        return shown.called(title);
    }

    private String link() {
        return Paths.draft(by.projectId(), shown.id());
    }
}
