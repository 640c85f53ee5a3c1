package dev.klartext.intake;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.workstep.HandOverKind;
import dev.klartext.intake.workstep.HandOverOffered;
import dev.klartext.intake.workstep.HandOverReceived;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Fixtures of the hand-over in the small project of Bäckerei Krume. */
final class HandOverFixtures {

    private static final UUID PROJECT = id(2);
    private static final UUID POINT = id(51);
    private static final Actor BY_NADJA = new Actor(id(4), "Nadja", Side.AGENCY);
    private static final Actor BY_CLARA = new Actor(id(5), "Clara Krume", Side.CLIENT);
    private static final String PAGE = "/intake/projects/" + PROJECT + "/hand-over";
    private static final Text LIST = Text.same("– Layout der Startseite: https://figma.example/krume");

    private HandOverFixtures() {}

    static Stream<DomainEvent> all() {
        return Stream.of(
                new HandOverOffered(
                        PROJECT,
                        items(),
                        telling(
                                        Standing.ONE_SIDED,
                                        BY_NADJA,
                                        "Nadja hat die Übergabe geschickt",
                                        "Nadja sent the hand-over")
                                .detailed(LIST)
                                .opening(new PointOpened(
                                        POINT,
                                        Side.CLIENT,
                                        null,
                                        "Bäckerei Krume",
                                        Text.of("Sagen, ob alles da ist", "Say whether all is there"),
                                        LocalDate.parse("2027-02-05"),
                                        PAGE))),
                new HandOverReceived(
                        PROJECT,
                        items(),
                        null,
                        true,
                        LocalDate.parse("2027-02-02"),
                        BY_CLARA,
                        telling(
                                        Standing.CONFIRMED,
                                        BY_CLARA,
                                        "Clara Krume hat die Übergabe erhalten, es ist alles da",
                                        "Clara Krume has received the hand-over, all is there")
                                .detailed(LIST)
                                .closing(List.of(POINT))));
    }

    private static List<HandOverOffered.Item> items() {
        return List.of(new HandOverOffered.Item(
                id(50), HandOverKind.SOURCE_FILES, "Layout der Startseite", "https://figma.example/krume"));
    }

    private static EntryBlock telling(Standing standing, Actor by, String de, String en) {
        return EntryBlock.telling(Audience.PARTIES, Symbol.PROJECT, standing, by, Text.of(de, en), PAGE);
    }

    private static UUID id(int number) {
        return UUID.fromString("01980000-0000-7000-8000-%012d".formatted(number));
    }
}
