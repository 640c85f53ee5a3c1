package dev.klartext.intake.change;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.NamedDeliverable;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.text.Text;
import java.time.LocalDate;
import java.util.UUID;

/** What the history and the agency hear of a change that was drafted from an extra wish. */
record WishEntry(ExtraWishAgreed wish, Change change, String agency) {

    /** The agency has the ball; who sent the order is written to. */
    EntryBlock drafted(UUID orderSentBy, LocalDate due) {
        String who = wish.agreedBy().name();
        Actor by = new Actor(wish.agreedBy().personId(), who, Side.CLIENT);
        Text send = Text.of(
                "Änderung zum Zusatzwunsch prüfen und schicken: " + change.title(),
                "Check and send the change for the extra wish: " + change.title());
        return EntryBlock.telling(
                        Audience.PARTIES,
                        Symbol.CHANGE,
                        Standing.ONE_SIDED,
                        by,
                        Text.of(
                                "%s möchte den Zusatzwunsch „%s“. Der Änderungsvorschlag ist entworfen, bestellt ist er erst mit dem Nachtrag."
                                        .formatted(who, change.title()),
                                "%s would like the extra wish “%s”. The change is drafted; it is ordered only with the addendum."
                                        .formatted(who, change.title())),
                        link())
                .about(new NamedDeliverable(wish.deliverableId(), wish.deliverableTitle()))
                .opening(new PointOpened(change.proposalPoint(), Side.AGENCY, null, agency, send, due, link()))
                .notifying(new Notice(
                        orderSentBy,
                        Text.of("Zusatzwunsch: " + change.title(), "Extra wish: " + change.title()),
                        Text.of("""
                                %s möchte zu „%s“: %s

                                Der Änderungsvorschlag mit Preis und Tagen ist schon entworfen. Bitte lesen Sie ihn \
                                noch einmal und schicken Sie ihn zum Unterschreiben; bis dahin gilt der Auftrag wie \
                                bisher.""".formatted(who, wish.deliverableTitle(), wish.words()), """
                                About “%2$s”, %1$s would like: %3$s

                                The change with its price and days is drafted already. Please read it once more and \
                                send it to be signed; until then the order holds as before.""".formatted(
                                        who, wish.deliverableTitle(), wish.words())),
                        Text.of("Änderung ansehen", "See the change"),
                        link()));
    }

    private String link() {
        return "/intake/projects/%s/changes/%d".formatted(wish.projectId(), change.number());
    }
}
