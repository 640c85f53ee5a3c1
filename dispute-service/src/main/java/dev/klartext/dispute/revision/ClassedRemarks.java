package dev.klartext.dispute.revision;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads what each remark of a round means for money and scope, as it was sent to the client: agreed, or in the newest words. */
@ApplicationScoped
public class ClassedRemarks {

    @Inject
    Restatements restatements;

    /** By the remark's number. */
    public Map<Integer, ClassedRemark> of(Tx tx, UUID projectId, UUID resultId) {
        return of(projectId, restatements.of(tx, projectId, resultId));
    }

    static Map<Integer, ClassedRemark> of(UUID projectId, List<Restatement> sent) {
        Map<Integer, ClassedRemark> classed = new HashMap<>();
        for (Restatement restatement : sent) {
            boolean newest = restatement == sent.getLast();
            List<RestatedItem> agreed = restatement.agreedItems();
            for (RestatedItem item : newest ? restatement.items() : agreed) {
                String change =
                        item.extraWish() && agreed.contains(item) ? RevisionPaths.change(projectId, item.id()) : null;
                ClassedRemark said = new ClassedRemark(item, restatement.currency(), change);
                item.remarks().forEach(number -> classed.put(number, said));
            }
        }
        return classed;
    }
}
