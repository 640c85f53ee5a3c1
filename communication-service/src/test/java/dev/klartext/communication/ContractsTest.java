package dev.klartext.communication;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.testing.Contracts;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.openpoint.OpenPointClosed;
import dev.klartext.communication.openpoint.OpenPointOpened;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

public class ContractsTest extends Contracts {

    private static final UUID PROJECT = UUID.fromString("019aa5a0-0000-7000-8000-000000000010");
    private static final UUID POINT = UUID.fromString("019aa5a0-0000-7000-8000-000000000020");
    private static final UUID CLARA = UUID.fromString("019aa5a0-0000-7000-8000-000000000030");

    public static Stream<DomainEvent> fixtures() {
        return Stream.of(
                new OpenPointOpened(
                        PROJECT,
                        POINT,
                        Side.CLIENT,
                        CLARA,
                        "Clara Krume",
                        Text.of("Startseite freigeben", "Approve the home page"),
                        LocalDate.of(2026, 11, 27),
                        "/results/projects/" + PROJECT),
                new OpenPointClosed(PROJECT, POINT));
    }
}
