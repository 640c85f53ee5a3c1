package dev.klartext.dispute.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.json.Json;

/**
 * One person's part in the client's own round on a version.
 *
 * @param remarkIds one for each remark of a part that was handed in; empty before
 * @param revision grows with each save; its ETag. 0 as long as nothing was saved
 * @param handedInAt absent as long as it is theirs alone
 */
public record ReviewPart(
        UUID personId,
        String personName,
        @Json Saying saying,
        @Json List<UUID> remarkIds,
        long revision,
        Instant handedInAt) {

    boolean handedIn() {
        return handedInAt != null;
    }

    /** Its remarks as who decides reads them. */
    List<Voice> voices() {
        List<Voice> voices = new ArrayList<>();
        for (int i = 0; i < remarkIds.size(); i++) {
            voices.add(new Voice(
                    remarkIds.get(i), personId, personName, saying.remarks().get(i)));
        }
        return voices;
    }
}
