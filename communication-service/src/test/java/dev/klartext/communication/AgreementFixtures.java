package dev.klartext.communication;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.agreement.AgreementAnswered;
import dev.klartext.communication.agreement.AgreementAsked;
import dev.klartext.communication.agreement.AgreementReopened;
import dev.klartext.communication.agreement.AgreementWithdrawn;
import dev.klartext.communication.agreement.AnswerKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One example of each event about agreements. */
final class AgreementFixtures {

    private static final UUID PROJECT = UUID.fromString("019aa5a0-0000-7000-8000-000000000010");
    private static final UUID POINT = UUID.fromString("019aa5a0-0000-7000-8000-000000000021");
    private static final UUID AGREEMENT = UUID.fromString("019aa5a0-0000-7000-8000-000000000050");
    private static final UUID ENTRY = UUID.fromString("019aa5a0-0000-7000-8000-000000000060");
    private static final Actor NADJA =
            new Actor(UUID.fromString("019aa5a0-0000-7000-8000-000000000031"), "Nadja Weber", Side.AGENCY);
    private static final Actor CLARA =
            new Actor(UUID.fromString("019aa5a0-0000-7000-8000-000000000030"), "Clara Krume", Side.CLIENT);
    private static final String LINK = "/communication/projects/" + PROJECT + "/agreements/" + AGREEMENT;
    private static final String TEXT = "Die Rezeptseiten kommen erst im Januar, der Preis bleibt.";
    private static final LocalDate DUE = LocalDate.of(2026, 11, 25);

    private AgreementFixtures() {}

    static Stream<DomainEvent> all() {
        return Stream.of(
                new AgreementAsked(PROJECT, AGREEMENT, 1, ENTRY, TEXT, List.of(CLARA), DUE, asked()),
                new AgreementAnswered(
                        PROJECT,
                        AGREEMENT,
                        1,
                        CLARA,
                        AnswerKind.CONFIRMED,
                        null,
                        true,
                        Instant.parse("2026-11-23T07:58:00Z"),
                        Instant.parse("2026-11-23T07:51:00Z"),
                        new AgreementAnswered.Authority(1, 4),
                        entry(
                                        Symbol.DECISION,
                                        Standing.CONFIRMED,
                                        CLARA,
                                        Text.of(
                                                "Clara Krume hat die Absprache bestätigt: " + TEXT,
                                                "Clara Krume confirmed the agreement: " + TEXT))
                                .detailed(Text.same(TEXT))
                                .closing(List.of(POINT))),
                new AgreementWithdrawn(
                        PROJECT,
                        AGREEMENT,
                        1,
                        NADJA,
                        entry(
                                        Symbol.MESSAGE,
                                        Standing.ONE_SIDED,
                                        NADJA,
                                        Text.of(
                                                "Nadja Weber hat die Absprache zurückgezogen: " + TEXT,
                                                "Nadja Weber took the agreement back: " + TEXT))
                                .closing(List.of(POINT))),
                new AgreementReopened(
                        PROJECT,
                        AGREEMENT,
                        1,
                        CLARA.personId(),
                        CLARA.name(),
                        Instant.parse("2026-11-23T07:58:00Z"),
                        Instant.parse("2026-11-23T07:40:00Z"),
                        entry(
                                        Symbol.DECISION,
                                        Standing.ONE_SIDED,
                                        null,
                                        Text.of(
                                                "Clara Krume konnte das nicht mehr zusagen, als die Absprache bestätigt wurde: "
                                                        + TEXT,
                                                "Clara Krume could agree to this no longer when the agreement was confirmed: "
                                                        + TEXT))
                                .opening(new PointOpened(
                                        POINT,
                                        Side.AGENCY,
                                        NADJA.personId(),
                                        NADJA.name(),
                                        Text.of(
                                                "Klären, wer die Absprache bestätigen kann: " + TEXT,
                                                "Find out who can confirm the agreement: " + TEXT),
                                        DUE,
                                        LINK))));
    }

    private static EntryBlock asked() {
        return entry(
                        Symbol.MESSAGE,
                        Standing.ONE_SIDED,
                        NADJA,
                        Text.of(
                                "Nadja Weber bittet Clara Krume, eine Absprache zu bestätigen",
                                "Nadja Weber asks Clara Krume to confirm an agreement"))
                .detailed(Text.same(TEXT))
                .opening(new PointOpened(
                        POINT,
                        Side.CLIENT,
                        CLARA.personId(),
                        CLARA.name(),
                        Text.of("Absprache bestätigen oder korrigieren: " + TEXT, "Confirm or correct: " + TEXT),
                        DUE,
                        LINK))
                .notifying(new Notice(
                        CLARA.personId(),
                        Text.of("Stimmt das so? Absprache zu Website-Relaunch", "Is this right?"),
                        Text.of("Guten Tag Clara Krume,\n\n" + TEXT, "Hello Clara Krume,\n\n" + TEXT),
                        Text.of("Absprache lesen und antworten", "Read the agreement and answer"),
                        LINK));
    }

    private static EntryBlock entry(Symbol symbol, Standing standing, Actor by, Text sentence) {
        return EntryBlock.telling(Audience.PARTIES, symbol, standing, by, sentence, LINK);
    }
}
