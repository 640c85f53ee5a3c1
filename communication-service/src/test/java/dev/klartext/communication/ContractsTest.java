package dev.klartext.communication;

import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.testing.Contracts;
import dev.klartext.communication.openpoint.PointFixtures;
import dev.klartext.communication.status.StatusFixtures;
import java.util.stream.Stream;

public class ContractsTest extends Contracts {

    public static Stream<DomainEvent> fixtures() {
        return Stream.of(
                        AgreementFixtures.all(), PointFixtures.all(), EvidenceFixtures.fixtures(), StatusFixtures.all())
                .flatMap(events -> events);
    }
}
