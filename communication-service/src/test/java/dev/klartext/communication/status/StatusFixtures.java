package dev.klartext.communication.status;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.outbox.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A status note, its answer, and what was wrong, as the contracts show them. */
public final class StatusFixtures {

    private static final UUID AGENCY = UUID.fromString("019aa5a0-0000-7000-8000-000000000001");
    private static final UUID PROJECT = UUID.fromString("019aa5a0-0000-7000-8000-000000000010");
    private static final UUID POINT = UUID.fromString("019aa5a0-0000-7000-8000-000000000021");
    private static final UUID CLARA = UUID.fromString("019aa5a0-0000-7000-8000-000000000030");
    private static final UUID NADJA = UUID.fromString("019aa5a0-0000-7000-8000-000000000031");
    private static final Instant MONDAY = Instant.parse("2026-11-23T07:40:00Z");
    private static final LocalDate SOON = LocalDate.of(2026, 11, 25);

    private StatusFixtures() {}

    public static Stream<DomainEvent> all() {
        StatusNote note = new StatusNote(
                UUID.fromString("019aa5a0-0000-7000-8000-000000000040"),
                PROJECT,
                3,
                "hier der Stand bei „Website-Relaunch“.\n\nAls Nächstes von uns:\n– Texte prüfen (bis Mo 30.11.)",
                NADJA,
                "Nadja Weber",
                MONDAY);
        Grant clara = new Grant(
                AGENCY,
                "cne Studio",
                PROJECT,
                CLARA,
                "clara",
                "Clara Krume",
                Side.CLIENT,
                false,
                true,
                true,
                true,
                false,
                1,
                7);
        StatusAnswer answer = new StatusAnswer(
                note.id(), CLARA, "Clara Krume", 2, "Die Öffnungszeiten fehlen.", "Jan Krume, Fotos", null, MONDAY);
        StatusAnswer told = new StatusAnswer(
                note.id(), CLARA, "Clara Krume", 2, answer.words(), answer.newcomers(), "Niemand ruft zurück.", MONDAY);
        return Stream.of(
                new StatusNoteSent(
                        PROJECT,
                        note.id(),
                        note.number(),
                        note.words(),
                        StatusEntries.sent(
                                new Actor(NADJA, "Nadja Weber", Side.AGENCY),
                                note,
                                List.of(new Participant(
                                        CLARA,
                                        "Clara Krume",
                                        Side.CLIENT,
                                        "Inhaberin",
                                        true,
                                        false,
                                        "clara@krume.example",
                                        false,
                                        null,
                                        "de",
                                        null,
                                        "clara")))),
                new StatusNoteAnswered(
                        PROJECT,
                        note.id(),
                        note.number(),
                        answer.course(),
                        answer.words(),
                        answer.newcomers(),
                        StatusEntries.answered(clara, note, answer, Optional.of(POINT), SOON)),
                new TroubleTold(
                        PROJECT,
                        note.id(),
                        told.trouble(),
                        StatusEntries.troubled(
                                clara, note, told, UUID.fromString("019aa5a0-0000-7000-8000-000000000022"), SOON)));
    }
}
