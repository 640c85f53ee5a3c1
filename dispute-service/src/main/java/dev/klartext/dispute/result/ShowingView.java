package dev.klartext.dispute.result;

import dev.klartext.dispute.services.Goal;
import dev.klartext.dispute.services.OrderedDeliverable;
import java.util.List;
import java.util.UUID;

/**
 * What the page shows on which staff shows the next version of a deliverable.
 *
 * @param key sent along, so that a double click shows one version
 */
public record ShowingView(
        UUID project, OrderedDeliverable deliverable, int version, WhoDecides decider, List<Goal> goals, String key) {

    public String action() {
        return Paths.drafts(project) + "/deliverables/" + deliverable.id() + "/results";
    }

    public String back() {
        return Paths.drafts(project);
    }
}
