package dev.klartext.communication;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.evidence.KeyRotated;
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
        return Stream.of(rotated(), opened());
    }

    private static OriginOpened opened() {
        return new OriginOpened(
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
                        .detailed(Text.of("Gesicherter Stand: …", "Stored state: …")));
    }

    private static KeyRotated rotated() {
        return new KeyRotated(
                PROJECT,
                LogKind.SHARED,
                ORIGIN + "+1a2b3c4d+former",
                ORIGIN + "+5e6f7a8b+now",
                EntryBlock.telling(
                        Audience.PARTIES,
                        Symbol.PROJECT,
                        Standing.ONE_SIDED,
                        new Actor(UUID.fromString("019aa5a0-0000-7000-8000-000000000040"), "Nadja Weber", Side.AGENCY),
                        Text.of(
                                "Die Stände dieses Verlaufs unterschreibt ab jetzt ein neuer Schlüssel.",
                                "From now on a new key signs the states of this history."),
                        "/communication/projects/" + PROJECT + "/evidence"));
    }
}
