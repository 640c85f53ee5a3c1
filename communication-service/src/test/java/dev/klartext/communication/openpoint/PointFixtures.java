package dev.klartext.communication.openpoint;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One event of each kind that open points publish. */
public final class PointFixtures {

    private static final UUID PROJECT = UUID.fromString("019aa5a0-0000-7000-8000-000000000010");
    private static final UUID POINT = UUID.fromString("019aa5a0-0000-7000-8000-000000000020");
    private static final UUID ANSWER = UUID.fromString("019aa5a0-0000-7000-8000-000000000021");
    private static final UUID CLARA = UUID.fromString("019aa5a0-0000-7000-8000-000000000030");
    private static final UUID KARL = UUID.fromString("019aa5a0-0000-7000-8000-000000000031");
    private static final LocalDate DUE = LocalDate.of(2026, 11, 27);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 4);

    private PointFixtures() {}

    public static Stream<DomainEvent> all() {
        return Stream.of(
                new OpenPointOpened(
                        PROJECT,
                        POINT,
                        Side.CLIENT,
                        CLARA,
                        "Clara Krume",
                        Text.of("Startseite freigeben", "Approve the home page"),
                        DUE,
                        "/results/projects/" + PROJECT),
                new OpenPointClosed(PROJECT, POINT),
                new PointReassigned(
                        PROJECT,
                        POINT,
                        KARL,
                        "Karl Kontakt",
                        DUE,
                        entry("Clara Krume hat an Karl Kontakt übergeben", "Clara Krume handed to Karl Kontakt")),
                new PointTimeAsked(
                        PROJECT,
                        POINT,
                        LATER,
                        ANSWER,
                        entry("Clara Krume bittet um Zeit", "Clara Krume asks for time")),
                new PointExtended(
                        PROJECT,
                        POINT,
                        CLARA,
                        "Clara Krume",
                        LATER,
                        DUE,
                        Extension.AGREED,
                        entry("Nadja Weber ist einverstanden", "Nadja Weber agrees")
                                .closing(List.of(ANSWER))),
                new PointTimeDeclined(
                        PROJECT,
                        POINT,
                        entry("Nadja Weber braucht es doch bis Freitag", "Nadja Weber does need it by Friday")
                                .closing(List.of(ANSWER))),
                new PointCancelled(
                        PROJECT,
                        POINT,
                        entry("Nicht mehr nötig, sagt Nadja Weber", "Not needed any more, says Nadja Weber")
                                .closing(List.of(POINT))),
                new PointSettled(
                        PROJECT,
                        POINT,
                        entry("Clara Krume hat erledigt", "Clara Krume did").closing(List.of(POINT))),
                new PointsReminded(
                        PROJECT,
                        CLARA,
                        DUE,
                        List.of(POINT),
                        entry("Erinnerung an Clara Krume", "Reminder to Clara Krume")),
                new PointEscalated(
                        PROJECT,
                        POINT,
                        ANSWER,
                        entry("Karl Kontakt ist um Hilfe gebeten", "Karl Kontakt was asked to help")
                                .opening(new PointOpened(
                                        ANSWER,
                                        Side.CLIENT,
                                        KARL,
                                        "Karl Kontakt",
                                        Text.of(
                                                "Bitte helfen: Startseite freigeben",
                                                "Please help: Approve the home page"),
                                        LATER,
                                        PointState.path(PROJECT, POINT)))));
    }

    static EntryBlock entry(String de, String en) {
        return EntryBlock.telling(
                Audience.PARTIES,
                Symbol.MESSAGE,
                Standing.ONE_SIDED,
                new Actor(CLARA, "Clara Krume", Side.CLIENT),
                Text.of(de + ": Startseite freigeben", en + ": Approve the home page"),
                PointState.path(PROJECT, POINT));
    }
}
