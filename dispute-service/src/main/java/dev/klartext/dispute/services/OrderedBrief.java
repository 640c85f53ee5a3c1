package dev.klartext.dispute.services;

import java.util.List;
import org.jdbi.v3.json.Json;

/** What holds in a project since the client last ordered or signed a change, as far as drafts are judged by it. */
public record OrderedBrief(
        int version,
        OrderState state,
        @Json List<Goal> goals,
        @Json List<Wish> wishes) {

    public boolean ordered() {
        return state == OrderState.ORDERED;
    }

    /** Whether the work goes on while the order is still open. */
    public boolean reserved() {
        return state == OrderState.STARTED;
    }

    /** Whether the work stands still because a start with reservation ended. */
    public boolean resting() {
        return state == OrderState.RESTING;
    }
}
