package dev.klartext.dispute.revision;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Each item stands for remarks of this round that are not agreed yet, and each remark is in one item at most.
 *
 * <p>Reason: a wish that stands twice is paid twice, and what was agreed is not reopened by a further letter.
 */
final class EachRemarkOnce {

    private EachRemarkOnce() {}

    static void check(List<RestatedItem> items, Set<Integer> open, Violations violations) {
        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            String field = "items[" + i + "].remarks";
            List<Integer> remarks = items.get(i).remarks();
            violations
                    .check(
                            !remarks.isEmpty(),
                            field,
                            Text.of("Zu welchen Anmerkungen gehört das?", "Which remarks does this belong to?"))
                    .check(
                            open.containsAll(remarks),
                            field,
                            Text.of(
                                    "Diese Anmerkung gibt es in dieser Runde nicht, oder sie ist schon vereinbart.",
                                    "There is no such remark in this round, or it is agreed already."))
                    .check(
                            remarks.stream().allMatch(taken::add),
                            field,
                            Text.of(
                                    "Eine Anmerkung steht hier zweimal. Jede gehört zu einem Punkt.",
                                    "A remark stands here twice. Each belongs to one item."));
        }
    }
}
