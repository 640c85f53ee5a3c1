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
import dev.klartext.intake.payment.InstalmentDropped;
import dev.klartext.intake.payment.InstalmentDue;
import dev.klartext.intake.payment.InstalmentPaid;
import dev.klartext.intake.payment.InstalmentPlanned;
import dev.klartext.intake.payment.InstalmentReopened;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Fixtures of the payment plan in the small project of Bäckerei Krume. */
final class PaymentFixtures {

    private static final UUID PROJECT = id(2);
    private static final UUID INSTALMENT = id(40);
    private static final UUID POINT = id(41);
    private static final Actor BY_NADJA = new Actor(id(4), "Nadja", Side.AGENCY);
    private static final BigDecimal AMOUNT = new BigDecimal("450.00");
    private static final LocalDate FRIDAY = LocalDate.parse("2026-12-04");
    private static final String PAGE = "/intake/projects/" + PROJECT + "/payments";

    private PaymentFixtures() {}

    static Stream<DomainEvent> all() {
        return Stream.of(
                new InstalmentPlanned(
                        PROJECT,
                        INSTALMENT,
                        "Anzahlung",
                        AMOUNT,
                        FRIDAY,
                        null,
                        telling(
                                BY_NADJA,
                                "Nadja hat geplant: Anzahlung, 450,00 € netto, bis 4. Dezember 2026",
                                "Nadja planned: Anzahlung, €450.00 net, by 4 December 2026")),
                new InstalmentDue(
                        PROJECT,
                        INSTALMENT,
                        "Anzahlung",
                        AMOUNT,
                        FRIDAY,
                        "2026-17",
                        Side.CLIENT,
                        telling(
                                        null,
                                        "Offen ist noch: Anzahlung (Rechnung 2026-17), 450,00 € netto, geplant bis 4. Dezember"
                                                + " 2026",
                                        "Still open: Anzahlung (invoice 2026-17), €450.00 net, planned by 4 December 2026")
                                .opening(new PointOpened(
                                        POINT,
                                        Side.CLIENT,
                                        null,
                                        "Bäckerei Krume",
                                        Text.of(
                                                "Bezahlen: Anzahlung (Rechnung 2026-17)",
                                                "Pay: Anzahlung (invoice 2026-17)"),
                                        FRIDAY,
                                        PAGE))),
                new InstalmentPaid(
                        PROJECT,
                        INSTALMENT,
                        "Anzahlung",
                        AMOUNT,
                        FRIDAY,
                        "2026-17",
                        LocalDate.parse("2026-12-07"),
                        telling(
                                        BY_NADJA,
                                        "Bezahlt: Anzahlung (Rechnung 2026-17), 450,00 € netto, am 7. Dezember 2026",
                                        "Paid: Anzahlung (invoice 2026-17), €450.00 net, on 7 December 2026")
                                .closing(List.of(POINT))),
                new InstalmentReopened(
                        PROJECT,
                        INSTALMENT,
                        "Anzahlung",
                        AMOUNT,
                        FRIDAY,
                        "2026-17",
                        telling(
                                BY_NADJA,
                                "Nadja hat zurückgenommen, dass „Anzahlung“ am 7. Dezember 2026 bezahlt wurde",
                                "Nadja took back that “Anzahlung” was paid on 7 December 2026")),
                new InstalmentDropped(
                        PROJECT,
                        INSTALMENT,
                        "Anzahlung",
                        telling(
                                BY_NADJA,
                                "Nadja hat „Anzahlung“ aus dem Zahlungsplan genommen",
                                "Nadja took “Anzahlung” out of the payment plan")));
    }

    private static EntryBlock telling(Actor by, String de, String en) {
        return EntryBlock.telling(Audience.PARTIES, Symbol.ORDER, Standing.ONE_SIDED, by, Text.of(de, en), PAGE);
    }

    private static UUID id(int number) {
        return UUID.fromString("01980000-0000-7000-8000-%012d".formatted(number));
    }
}
