package dev.klartext.communication;

import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.evidence.LogKind;
import dev.klartext.communication.evidence.OriginOpened;
import java.util.UUID;
import java.util.stream.Stream;

/** Examples of the record's own events. */
final class EvidenceFixtures {

    private static final UUID PROJECT = UUID.fromString("019aa5a0-0000-7000-8000-000000000010");
    private static final String ORIGIN = "klartext.localhost/" + PROJECT + "/shared";

    private EvidenceFixtures() {}

    static Stream<DomainEvent> fixtures() {
        return Stream.of(new OriginOpened(
                PROJECT,
                LogKind.SHARED,
                ORIGIN + "/2",
                ORIGIN,
                4,
                "Q29tZSBvbiwgdGhpcyBpcyBhbiBleGFtcGxlIG9mIDE=",
                2,
                "Q29tZSBvbiwgdGhpcyBpcyBhbiBleGFtcGxlIG9mIDI=",
                "Plattenfehler",
                EntryBlock.telling(
                                Audience.PARTIES,
                                Symbol.PROJECT,
                                Standing.ONE_SIDED,
                                null,
                                Text.of(
                                        "Neuer Ursprung des Verlaufs: gesichert waren 4 Einträge, vorgefunden wurden 2."
                                                + " Grund: Plattenfehler",
                                        "New origin of the history: 4 entries were stored, 2 were found. Reason:"
                                                + " Plattenfehler"),
                                "/communication/projects/" + PROJECT + "/evidence")
                        .detailed(Text.of("Gesicherter Stand: …", "Stored state: …"))));
    }
}
