package dev.klartext.communication.status;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What the history says about status notes, what waits for us then, and the mails. All of it is between agency and client. */
final class StatusEntries {

    private static final Text QUESTIONS = Text.of(
            "Zwei kurze Fragen dazu: Sind wir auf Kurs? Ist jemand dazugekommen, den wir kennen sollten?",
            "Two short questions: Are we on course? Has anybody joined whom we should know?");

    private StatusEntries() {}

    static EntryBlock sent(Actor by, StatusNote note, List<Participant> readers) {
        return entry(
                        by,
                        note,
                        Text.of(
                                "%s hat den %d. Zwischenstand geschickt".formatted(by.name(), note.number()),
                                "%s sent status note %d".formatted(by.name(), note.number())))
                .detailed(Text.same(note.words()))
                .notifying(readers.stream()
                        .map(reader -> new Notice(
                                reader.personId(),
                                Text.of(
                                        "Zwischenstand: So steht es, und so geht es weiter",
                                        "Status note: where things stand, and what comes next"),
                                Text.of(
                                        "Guten Tag %s,%n%n%s%n%n%s%n%n%s"
                                                .formatted(reader.name(), note.words(), QUESTIONS.de(), by.name()),
                                        "Hello %s,%n%n%s%n%n%s%n%n%s"
                                                .formatted(reader.name(), note.words(), QUESTIONS.en(), by.name())),
                                Text.of("Kurz antworten", "Answer briefly"),
                                note.link()))
                        .toArray(Notice[]::new));
    }

    /**
     * An answer.
     *
     * @param newcomersPoint id of the point that asks the agency to add the people who are named; empty if nobody new is
     */
    static EntryBlock answered(
            Grant by, StatusNote note, StatusAnswer answer, Optional<UUID> newcomersPoint, LocalDate due) {
        return entry(
                        by.actor(),
                        note,
                        Text.of(
                                "%s zum %d. Zwischenstand: auf Kurs %d von 5"
                                        .formatted(by.name(), note.number(), answer.course()),
                                "%s on status note %d: on course %d of 5"
                                        .formatted(by.name(), note.number(), answer.course())))
                .detailed(said(answer))
                .opening(newcomersPoint
                        .map(point -> new PointOpened(
                                point,
                                Side.AGENCY,
                                null,
                                by.agencyName(),
                                Text.of(
                                        "Neue Beteiligte aufnehmen, die %s genannt hat".formatted(by.name()),
                                        "Add the new people whom %s named".formatted(by.name())),
                                due,
                                "/intake/projects/" + note.projectId() + "/participants"))
                        .stream()
                        .toArray(PointOpened[]::new))
                .notifying(back(
                        by,
                        note,
                        Text.of(
                                "%s hat auf den Zwischenstand geantwortet".formatted(by.name()),
                                "%s answered the status note".formatted(by.name())),
                        Text.of(
                                "Auf Kurs: %d von 5.%s".formatted(answer.course(), below(said(answer), Locale.GERMAN)),
                                "On course: %d of 5.%s"
                                        .formatted(answer.course(), below(said(answer), Locale.ENGLISH)))));
    }

    /** What is wrong, in the client's own words: no procedure yet, but somebody of the agency has to answer. */
    static EntryBlock troubled(Grant by, StatusNote note, StatusAnswer told, UUID point, LocalDate due) {
        return entry(
                        by.actor(),
                        note,
                        Text.of(
                                "%s sagt, was nicht stimmt".formatted(by.name()),
                                "%s says what is wrong".formatted(by.name())))
                .detailed(Text.same(told.trouble()))
                .opening(new PointOpened(
                        point,
                        Side.AGENCY,
                        null,
                        by.agencyName(),
                        Text.of(
                                "%s zuhören und antworten".formatted(by.name()),
                                "Listen to %s and answer".formatted(by.name())),
                        due,
                        note.link()))
                .notifying(back(
                        by,
                        note,
                        Text.of(
                                "%s sagt, was nicht stimmt".formatted(by.name()),
                                "%s says what is wrong".formatted(by.name())),
                        Text.same(told.trouble())));
    }

    private static Notice back(Grant by, StatusNote note, Text subject, Text body) {
        return new Notice(note.sentBy(), subject, body, Text.of("Ansehen", "Have a look"), note.link());
    }

    private static EntryBlock entry(Actor by, StatusNote note, Text sentence) {
        return EntryBlock.telling(Audience.PARTIES, Symbol.MESSAGE, Standing.ONE_SIDED, by, sentence, note.link());
    }

    /** Absent if the number was all. */
    private static Text said(StatusAnswer answer) {
        if (answer.words() == null && answer.newcomers() == null) {
            return null;
        }
        String words = answer.words() == null ? "" : answer.words() + "\n\n";
        return answer.newcomers() == null
                ? Text.same(answer.words())
                : Text.of(words + "Dazugekommen: " + answer.newcomers(), words + "Joined: " + answer.newcomers());
    }

    private static String below(Text said, Locale locale) {
        return said == null ? "" : "\n\n" + said.in(locale);
    }
}
