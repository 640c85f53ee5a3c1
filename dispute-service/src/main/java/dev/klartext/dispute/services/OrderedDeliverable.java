package dev.klartext.dispute.services;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.jdbi.v3.json.Json;

/**
 * A deliverable as it was ordered: drafts are shown for it and judged by its criteria.
 *
 * @param furtherRound what a round beyond the included ones costs; absent if no price was agreed
 */
public record OrderedDeliverable(
        UUID id,
        String title,
        ContractType contractType,
        @Json List<String> criteria,
        int includedRounds,
        @Nested("round") RoundPrice furtherRound) {

    @JdbiConstructor
    public OrderedDeliverable {}

    /** One without a price for further rounds. */
    public OrderedDeliverable(
            UUID id, String title, ContractType contractType, List<String> criteria, int includedRounds) {
        this(id, title, contractType, criteria, includedRounds, null);
    }
}
