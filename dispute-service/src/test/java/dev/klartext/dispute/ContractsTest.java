package dev.klartext.dispute;

import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.testing.Contracts;
import dev.klartext.dispute.result.ResultShownFixture;
import dev.klartext.dispute.review.ReviewFixtures;
import dev.klartext.dispute.revision.RevisionFixtures;
import dev.klartext.dispute.selection.SelectionFixtures;
import java.util.stream.Stream;

/** The events that this service publishes, each with one example. */
public class ContractsTest extends Contracts {

    public static Stream<DomainEvent> fixtures() {
        return Stream.concat(
                Stream.of(
                        ResultShownFixture.shown(),
                        ReviewFixtures.changesRequested(),
                        ReviewFixtures.remarkReplied(),
                        ReviewFixtures.approved(),
                        ReviewFixtures.ratificationRequested(),
                        ReviewFixtures.ratified(),
                        ReviewFixtures.partHandedIn(),
                        ReviewFixtures.delegated(),
                        ReviewFixtures.delegationRevoked(),
                        SelectionFixtures.chosen()),
                RevisionFixtures.events());
    }
}
