package dev.klartext.dispute.result;

import dev.klartext.dispute.services.ContractType;
import dev.klartext.dispute.services.OrderedDeliverable;
import dev.klartext.dispute.services.RoundPrice;
import java.util.List;
import java.util.UUID;

/** An ordered deliverable as the API answers it; drafts are shown for its id. */
public record DeliverableView(
        UUID id,
        String title,
        ContractType contractType,
        List<String> criteria,
        int includedRounds,
        RoundPrice furtherRound) {

    static DeliverableView of(OrderedDeliverable ordered) {
        return new DeliverableView(
                ordered.id(),
                ordered.title(),
                ordered.contractType(),
                ordered.criteria(),
                ordered.includedRounds(),
                ordered.furtherRound());
    }
}
