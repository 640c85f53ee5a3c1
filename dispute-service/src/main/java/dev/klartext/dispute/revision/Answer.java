package dev.klartext.dispute.revision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jdbi.v3.json.Json;

/**
 * What who decides said to a restatement, as it is stored for good.
 *
 * @param agencyPointId the agency's open point when something was objected to, with its last day; absent otherwise
 */
public record Answer(
        @PropagateNull UUID answeredBy,
        String answeredByName,
        Instant answeredAt,
        boolean understood,
        String word,
        @Json List<Reply> replies,
        int authorityEpoch,
        long authorityPosition,
        UUID agencyPointId,
        LocalDate agencyDueOn) {

    public boolean agreed() {
        return agencyPointId == null;
    }

    /** What was said to an item; each has a reply. */
    public Reply to(UUID itemId) {
        return replies.stream()
                .filter(reply -> reply.itemId().equals(itemId))
                .findFirst()
                .orElseThrow();
    }
}
