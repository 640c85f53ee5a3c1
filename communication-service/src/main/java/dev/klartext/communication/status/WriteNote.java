package dev.klartext.communication.status;

import dev.klartext.chassis.frame.Words;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.entry.EntryKind;
import dev.klartext.communication.openpoint.OpenPoint;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Writes a note from facts alone, in the project's language: what is done, what comes next from us, and only then what we
 * wait for. What we promised and did not keep is said first and without excuse.
 */
final class WriteNote {

    private static final int LONGEST_TALK = 160;

    private final Facts facts;
    private final LocalDate today;
    private final ZoneId zone;
    private final Locale locale;

    private WriteNote(Facts facts, LocalDate today) {
        this.facts = facts;
        this.today = today;
        this.zone = facts.project().zoneId();
        this.locale = Locale.forLanguageTag(facts.project().language());
    }

    static String from(Facts facts, LocalDate today) {
        return new WriteNote(facts, today).words();
    }

    private String words() {
        List<String> parts = new ArrayList<>();
        parts.add(say(
                "hier der Stand bei „%s“.".formatted(facts.project().title()),
                "here is where “%s” stands.".formatted(facts.project().title())));
        Predicate<OpenPoint> ours = point -> Words.ours(point.side());
        Predicate<OpenPoint> late =
                point -> point.dueOn() != null && point.dueOn().isBefore(today);
        part(parts, say("Das ist geschehen:", "This is done:"), done());
        part(
                parts,
                say(
                        "Das hatten wir früher versprochen, es kommt noch:",
                        "This we promised earlier, it is still to come:"),
                open(ours.and(late), false));
        part(parts, say("Als Nächstes von uns:", "Next from us:"), open(ours.and(late.negate()), false));
        part(
                parts,
                say("Damit es weitergeht, brauchen wir noch:", "To go on we still need:"),
                open(ours.negate(), true));
        parts.add(say(
                "Fehlt etwas, oder war etwas anders? Ein Satz genügt.",
                "Is something missing, or was it different? One sentence is enough."));
        return String.join("\n\n", parts);
    }

    private static void part(List<String> parts, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            parts.add(heading + "\n– " + String.join("\n– ", lines));
        }
    }

    /** In the order in which it happened. */
    private List<String> done() {
        return facts.done().reversed().stream()
                .map(done -> what(done) + " (" + day(LocalDate.ofInstant(done.occurredAt(), zone)) + ")")
                .toList();
    }

    private String what(Done done) {
        if (done.kind() == EntryKind.EVENT) {
            return done.sentence().in(locale);
        }
        String said = done.sentence().in(locale).lines().findFirst().orElse("");
        return done.heading().in(locale) + ": "
                + (said.length() > LONGEST_TALK ? said.substring(0, LONGEST_TALK) + " …" : said);
    }

    private List<String> open(Predicate<OpenPoint> which, boolean named) {
        return facts.open().stream()
                .filter(which)
                .map(point -> (named ? point.name() + ": " : "") + point.text().in(locale) + due(point.dueOn()))
                .toList();
    }

    private String due(LocalDate on) {
        return on == null ? "" : say(" (bis ", " (by ") + day(on) + ")";
    }

    private String day(LocalDate on) {
        // German calls its short weekdays "Mo.", notes do not.
        String weekday =
                on.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale).replace(".", "");
        return weekday + " "
                + DateTimeFormatter.ofPattern(say("d.M.", "d MMM"), locale).format(on);
    }

    private String say(String german, String english) {
        return Text.of(german, english).in(locale);
    }
}
