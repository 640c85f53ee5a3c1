package dev.klartext.communication.openpoint;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.text.SaidDay;
import dev.klartext.chassis.text.Text;
import java.time.LocalDate;

/** What the history says about the moves of a point. */
record PointEntries(Grant by, PointState state) {

    EntryBlock reassigned(Participant to, Text said) {
        return telling(
                "%s hat an %s übergeben: %s".formatted(by.name(), to.name(), de()),
                "%s handed to %s: %s".formatted(by.name(), to.name(), en()),
                said);
    }

    EntryBlock timeAsked(LocalDate until, Text said) {
        Text day = SaidDay.of(until);
        return telling(
                "%s bittet um Zeit bis %s: %s".formatted(by.name(), day.de(), de()),
                "%s asks for time until %s: %s".formatted(by.name(), day.en(), en()),
                said);
    }

    /** The day before stands in it too, so that nobody has to look for it. */
    EntryBlock extended(Extension how, LocalDate until, Text said) {
        Text day = SaidDay.of(until);
        Text old = SaidDay.of(state.point().dueOn());
        return switch (how) {
            case AGREED ->
                telling(
                        "%s ist einverstanden, bis %s statt %s: %s".formatted(by.name(), day.de(), old.de(), de()),
                        "%s agrees, by %s instead of %s: %s".formatted(by.name(), day.en(), old.en(), en()),
                        said);
            case GRANTED ->
                telling(
                        "%s gibt mehr Zeit, bis %s statt %s: %s".formatted(by.name(), day.de(), old.de(), de()),
                        "%s gives more time, by %s instead of %s: %s".formatted(by.name(), day.en(), old.en(), en()),
                        said);
            case OUR_DELAY ->
                telling(
                        "Das lag an uns: %s. Neuer Termin: %s statt %s".formatted(de(), day.de(), old.de()),
                        "That was our fault: %s. New date: %s instead of %s".formatted(en(), day.en(), old.en()),
                        said);
        };
    }

    EntryBlock timeDeclined(Text said) {
        Text day = SaidDay.of(state.point().dueOn());
        return telling(
                "%s braucht es doch bis %s: %s".formatted(by.name(), day.de(), de()),
                "%s does need it by %s: %s".formatted(by.name(), day.en(), en()),
                said);
    }

    EntryBlock cancelled(Text said) {
        return telling(
                "Nicht mehr nötig, sagt %s: %s".formatted(by.name(), de()),
                "Not needed any more, says %s: %s".formatted(by.name(), en()),
                said);
    }

    /** Who did not have to do it themselves notes that it is done. */
    EntryBlock settled(boolean byOwner, Text said) {
        return byOwner
                ? telling(
                        "%s hat erledigt: %s".formatted(by.name(), de()), "%s did: %s".formatted(by.name(), en()), said)
                : telling(
                        "%s hat notiert, dass erledigt ist: %s".formatted(by.name(), de()),
                        "%s noted that it is done: %s".formatted(by.name(), en()),
                        said);
    }

    /** A mail with the entry's sentence and words; the button leads to the point. */
    Notice mail(EntryBlock entry, Participant to, Text subject, Text ask) {
        Text words = entry.details() == null
                ? Text.same("")
                : Text.of(
                        "\n\n„" + entry.details().de() + "“",
                        "\n\n“" + entry.details().en() + "”");
        return new Notice(
                to.personId(),
                Text.of(subject.de() + ": " + de(), subject.en() + ": " + en()),
                Text.of(
                        "Guten Tag %s,\n\n%s.%s\n\n%s\n\nHerzliche Grüße\n%s"
                                .formatted(to.name(), entry.sentence().de(), words.de(), ask.de(), by.name()),
                        "Hello %s,\n\n%s.%s\n\n%s\n\nKind regards\n%s"
                                .formatted(to.name(), entry.sentence().en(), words.en(), ask.en(), by.name())),
                Text.of("Ansehen", "Have a look"),
                state.path());
    }

    private EntryBlock telling(String de, String en, Text said) {
        EntryBlock entry = EntryBlock.telling(
                audience(state.point().side()),
                Symbol.MESSAGE,
                Standing.ONE_SIDED,
                by.actor(),
                Text.of(de, en),
                state.path());
        return said == null ? entry : entry.detailed(said);
    }

    /** What partners and subcontractors owe concerns everybody who waits for it, and they are told; all else is between two. */
    static Audience audience(Side side) {
        return side == Side.AGENCY || side == Side.CLIENT ? Audience.PARTIES : Audience.EVERYONE;
    }

    private String de() {
        return state.point().textDe();
    }

    private String en() {
        return state.point().textEn();
    }
}
