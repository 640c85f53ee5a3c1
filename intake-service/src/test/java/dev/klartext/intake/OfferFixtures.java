package dev.klartext.intake;

import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.intake.offer.InquiryDeclined;
import dev.klartext.intake.offer.InquiryReceived;
import dev.klartext.intake.offer.InquirySource;
import dev.klartext.intake.offer.OfferMade;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/** The fixtures of the offer's contracts: an inquiry, what Nadja makes of it, and one that she declines. */
final class OfferFixtures {

    private static final UUID INQUIRY = ContractsTest.id(60);
    private static final UUID NADJA = ContractsTest.id(4);

    private OfferFixtures() {}

    static Stream<DomainEvent> events() {
        return Stream.of(
                new InquiryReceived(INQUIRY, InquirySource.FORM, Instant.parse("2026-11-20T19:40:12.123456Z")),
                new OfferMade(INQUIRY, ContractsTest.id(2), ContractsTest.id(3), NADJA),
                new InquiryDeclined(ContractsTest.id(61), NADJA));
    }
}
