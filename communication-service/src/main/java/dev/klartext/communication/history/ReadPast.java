package dev.klartext.communication.history;

import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.frame.Words;
import dev.klartext.communication.entry.Channel;
import dev.klartext.communication.entry.EntryKind;
import dev.klartext.communication.entry.NewEntry;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands lines such as "12.11.2026 Anruf mit Clara Krume: Rezepte kommen später" as entries: the day, perhaps a time,
 * what kind of thing it was, whom it was with. Each line stands for itself; one that is not understood says why.
 */
final class ReadPast {

    private static final int LONGEST = 4000;
    private static final LocalTime NO_TIME_SAID = LocalTime.NOON;

    // "– Do, 12.11.2026, 14:05 Uhr: …", "12.11. …", "2026-11-12 …".
    private static final Pattern LINE = Pattern.compile("[-–•*\\s]*(?:\\p{L}{2,10}[.,]*\\s+)?"
            + "(?:(?<d>\\d{1,2})\\.\\s?(?<m>\\d{1,2})\\.\\s?(?<y>\\d{4}|\\d{2}(?!:))?|(?<iso>\\d{4}-\\d{2}-\\d{2}))"
            + "[,:]?\\s*(?:(?:um\\s+)?(?<time>\\d{1,2}:\\d{2})(?:\\s*Uhr)?[,:]?)?\\s*(?<rest>.*)");

    private static final Map<EntryKind, Pattern> BEGINNINGS = Map.of(
            EntryKind.CALL, beginning("Anruf|Telefonat|Telefon|Angerufen|Call|Phone"),
            EntryKind.MEETING, beginning("Treffen|Termin|Besprechung|Besuch|Meeting"),
            EntryKind.MESSAGE, beginning("Mail|E-Mail|Email|Nachricht|SMS|WhatsApp|Chat|Message"),
            EntryKind.LETTER, beginning("Brief|Letter"));
    private static final Pattern MAILED = beginning("Mail|E-Mail|Email");
    private static final Pattern CHATTED = beginning("SMS|WhatsApp|Chat");
    private static final Pattern NOT_REACHED = Pattern.compile("nicht erreicht|not reached", Pattern.CASE_INSENSITIVE);
    /** "Anruf mit Clara Krume: …": what stands before the colon is said by kind and person already. */
    private static final Pattern BEFORE_THE_COLON = Pattern.compile("[^:]{1,60}:\\s+(?<words>\\S.*)");

    private final Instant now;
    private final ZoneId zone;
    private final List<Participant> people;

    /** @param people whom it may have been with */
    ReadPast(Instant now, ZoneId zone, List<Participant> people) {
        this.now = now;
        this.zone = zone;
        this.people = people;
    }

    List<PastLine> lines(String pasted) {
        return pasted.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(this::line)
                .toList();
    }

    private PastLine line(String text) {
        Matcher parts = LINE.matcher(text);
        if (!parts.matches()) {
            return PastLine.bad(
                    text,
                    "Am Anfang fehlt der Tag, zum Beispiel 12.11.2026.",
                    "The day is missing at the beginning, for example 2026-11-12.");
        }
        String rest = parts.group("rest").strip();
        if (rest.isEmpty()) {
            return PastLine.bad(
                    text, "Nach dem Tag fehlt, was geschehen ist.", "After the day it is missing what happened.");
        }
        if (rest.length() > LONGEST) {
            return PastLine.bad(text, "Das ist zu lang für eine Zeile.", "This is too long for one line.");
        }
        try {
            return understood(text, at(parts), rest, parts.group("time") == null);
        } catch (DateTimeException e) {
            return PastLine.bad(text, "Diesen Tag oder diese Uhrzeit gibt es nicht.", "There is no such day or time.");
        }
    }

    private PastLine understood(String text, Instant at, String rest, boolean wholeDay) {
        boolean today = LocalDate.ofInstant(at, zone).equals(LocalDate.ofInstant(now, zone));
        Instant occurredAt = wholeDay && today && at.isAfter(now) ? now : at;
        if (occurredAt.isAfter(now)) {
            return PastLine.bad(text, "Das liegt in der Zukunft.", "That is in the future.");
        }
        Optional<Participant> with = person(rest);
        EntryKind kind = kind(rest, with.isPresent());
        // A comment is with nobody.
        Optional<Participant> named = kind == EntryKind.COMMENT ? Optional.empty() : with;
        NewEntry entry = new NewEntry(
                kind,
                kind == EntryKind.COMMENT ? rest : words(rest),
                named.map(Participant::personId).orElse(null),
                occurredAt,
                null,
                false,
                channel(kind, rest),
                null,
                null);
        return PastLine.good(text, entry, named.map(Participant::name).orElse(null));
    }

    private Instant at(Matcher parts) {
        LocalTime time = parts.group("time") == null ? NO_TIME_SAID : time(parts.group("time"));
        return day(parts).atTime(time).atZone(zone).toInstant();
    }

    /** A day without a year is the last one of that name. */
    private LocalDate day(Matcher parts) {
        if (parts.group("iso") != null) {
            return LocalDate.parse(parts.group("iso"));
        }
        int day = Integer.parseInt(parts.group("d"));
        int month = Integer.parseInt(parts.group("m"));
        String year = parts.group("y");
        if (year != null) {
            int said = Integer.parseInt(year);
            return LocalDate.of(year.length() == 2 ? 2000 + said : said, month, day);
        }
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
        return thisYear.isAfter(today) ? thisYear.minusYears(1) : thisYear;
    }

    private static LocalTime time(String typed) {
        String[] parts = typed.split(":");
        return LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    private static EntryKind kind(String rest, boolean personKnown) {
        if (NOT_REACHED.matcher(rest).find()) {
            return personKnown ? EntryKind.ATTEMPT : EntryKind.COMMENT;
        }
        return BEGINNINGS.entrySet().stream()
                .filter(kind -> kind.getValue().matcher(rest).lookingAt())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(EntryKind.COMMENT);
    }

    /** What the first word says of the way; null where it says nothing. */
    private static Channel channel(EntryKind kind, String rest) {
        return switch (kind) {
            case CALL -> Channel.PHONE;
            case MESSAGE ->
                MAILED.matcher(rest).lookingAt()
                        ? Channel.MAIL
                        : CHATTED.matcher(rest).lookingAt() ? Channel.CHAT : null;
            default -> null;
        };
    }

    /** By the whole name, else by a first name that only one of them has. */
    private Optional<Participant> person(String rest) {
        return people.stream()
                .filter(person -> says(rest, person.name()))
                .findFirst()
                .or(() -> {
                    List<Participant> byFirstName = people.stream()
                            .filter(person -> says(rest, Words.firstName(person.name())))
                            .toList();
                    return byFirstName.size() == 1 ? Optional.of(byFirstName.getFirst()) : Optional.empty();
                });
    }

    private static boolean says(String rest, String name) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})", Pattern.CASE_INSENSITIVE)
                .matcher(rest)
                .find();
    }

    private static String words(String rest) {
        Matcher parts = BEFORE_THE_COLON.matcher(rest);
        return parts.matches() ? parts.group("words") : rest;
    }

    private static Pattern beginning(String words) {
        return Pattern.compile("(?:" + words + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    }
}
