package dev.klartext.dispute.services;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.json.Json;

/** A deliverable as it was ordered: drafts are shown for it and judged by its criteria. */
public record OrderedDeliverable(
        UUID id,
        String title,
        ContractType contractType,
        @Json List<String> criteria,
        int includedRounds) {}
