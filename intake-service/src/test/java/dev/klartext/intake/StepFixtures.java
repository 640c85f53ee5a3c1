package dev.klartext.intake;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.workstep.StepDone;
import dev.klartext.intake.workstep.StepDropped;
import dev.klartext.intake.workstep.StepPlanned;
import dev.klartext.intake.workstep.StepReopened;
import dev.klartext.intake.workstep.SuppliesDropped;
import dev.klartext.intake.workstep.SupplyReceived;
import dev.klartext.intake.workstep.SupplyRequested;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Fixtures of the steps and of what the agency needs from others, in the small project of Bäckerei Krume. */
final class StepFixtures {

    private static final UUID PROJECT = id(2);
    private static final UUID HANSEN = id(9);
    private static final UUID KARL = id(10);
    private static final UUID STEP = id(30);
    private static final UUID STEP_POINT = id(31);
    private static final UUID SUPPLY = id(32);
    private static final UUID SUPPLY_POINT = id(33);
    private static final Actor BY_NADJA = new Actor(id(4), "Nadja", Side.AGENCY);
    private static final Actor BY_HANSEN = new Actor(HANSEN, "Hansen", Side.PARTNER);
    private static final Actor BY_KARL = new Actor(KARL, "Karl Kontakt", Side.CLIENT);
    private static final LocalDate FRIDAY = LocalDate.parse("2026-12-04");
    private static final String PAGE = "/intake/projects/" + PROJECT + "/steps";
    private static final String ACCESS = "Zugang zum Hosting";
    private static final String PHOTOS = "Fotos vom Laden";

    private StepFixtures() {}

    static Stream<DomainEvent> all() {
        return Stream.of(
                new StepPlanned(
                        PROJECT,
                        STEP,
                        ACCESS,
                        HANSEN,
                        "Hansen",
                        Side.PARTNER,
                        FRIDAY,
                        telling(
                                        Audience.EVERYONE,
                                        BY_NADJA,
                                        "Nadja hat „Zugang zum Hosting“ bis 4. Dezember 2026 geplant (Hansen)",
                                        "Nadja planned “Zugang zum Hosting” by 4 December 2026 (Hansen)")
                                .opening(new PointOpened(
                                        STEP_POINT,
                                        Side.PARTNER,
                                        HANSEN,
                                        "Hansen",
                                        Text.same(ACCESS),
                                        FRIDAY,
                                        PAGE + "/" + STEP))),
                new StepDone(
                        PROJECT,
                        STEP,
                        ACCESS,
                        FRIDAY,
                        LocalDate.parse("2026-12-02"),
                        BY_HANSEN,
                        "Zugang ist eingerichtet",
                        null,
                        telling(
                                        Audience.EVERYONE,
                                        BY_HANSEN,
                                        "Hansen hat „Zugang zum Hosting“ erledigt",
                                        "Hansen did “Zugang zum Hosting”")
                                .detailed(Text.same("Zugang ist eingerichtet"))
                                .closing(List.of(STEP_POINT))),
                new StepReopened(
                        PROJECT,
                        STEP,
                        ACCESS,
                        HANSEN,
                        "Hansen",
                        Side.PARTNER,
                        FRIDAY,
                        telling(
                                        Audience.EVERYONE,
                                        BY_NADJA,
                                        "Nadja hat das Häkchen bei „Zugang zum Hosting“ zurückgenommen",
                                        "Nadja took the tick at “Zugang zum Hosting” back")
                                .opening(new PointOpened(
                                        id(78),
                                        Side.PARTNER,
                                        HANSEN,
                                        "Hansen",
                                        Text.same(ACCESS),
                                        FRIDAY,
                                        PAGE + "/" + STEP))),
                new StepDropped(
                        PROJECT,
                        STEP,
                        ACCESS,
                        telling(
                                        Audience.EVERYONE,
                                        BY_NADJA,
                                        "Nadja hat „Zugang zum Hosting“ aus dem Plan genommen",
                                        "Nadja took “Zugang zum Hosting” out of the plan")
                                .closing(List.of(STEP_POINT))),
                new SupplyRequested(
                        PROJECT,
                        SUPPLY,
                        PHOTOS,
                        KARL,
                        "Karl Kontakt",
                        Side.CLIENT,
                        FRIDAY,
                        telling(
                                        Audience.PARTIES,
                                        BY_NADJA,
                                        "Von Karl Kontakt kommt: Fotos vom Laden, bis 4. Dezember 2026",
                                        "Karl Kontakt gives: Fotos vom Laden, by 4 December 2026")
                                .opening(new PointOpened(
                                        SUPPLY_POINT,
                                        Side.CLIENT,
                                        KARL,
                                        "Karl Kontakt",
                                        Text.same(PHOTOS),
                                        FRIDAY,
                                        "/intake/projects/" + PROJECT + "/supplies/" + SUPPLY))),
                new SupplyReceived(
                        PROJECT,
                        SUPPLY,
                        PHOTOS,
                        FRIDAY,
                        LocalDate.parse("2026-12-03"),
                        BY_KARL,
                        "Die Rechte liegen bei uns",
                        new StoredFile(
                                "fotos.zip",
                                "3b5c3f6a7e1d2c4b9a8f7e6d5c4b3a2918f7e6d5c4b3a29180f1e2d3c4b5a697",
                                4_200_000,
                                "application/zip"),
                        telling(
                                        Audience.PARTIES,
                                        BY_KARL,
                                        "Karl Kontakt hat geschickt: Fotos vom Laden",
                                        "Karl Kontakt sent: Fotos vom Laden")
                                .detailed(Text.same("Die Rechte liegen bei uns"))
                                .closing(List.of(SUPPLY_POINT))),
                new SuppliesDropped(
                        PROJECT,
                        List.of(SUPPLY),
                        telling(
                                        Audience.PARTIES,
                                        BY_KARL,
                                        "Das brauchen wir vorerst nicht: Fotos vom Laden",
                                        "Not needed for now: Fotos vom Laden")
                                .closing(List.of(SUPPLY_POINT))));
    }

    private static EntryBlock telling(Audience audience, Actor by, String de, String en) {
        return EntryBlock.telling(audience, Symbol.PROJECT, Standing.ONE_SIDED, by, Text.of(de, en), PAGE);
    }

    private static UUID id(int number) {
        return UUID.fromString("01980000-0000-7000-8000-%012d".formatted(number));
    }
}
