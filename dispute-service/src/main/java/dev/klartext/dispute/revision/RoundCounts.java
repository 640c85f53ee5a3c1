package dev.klartext.dispute.revision;

import dev.klartext.dispute.review.Remark;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A round counts against the included ones if at least one of its remarks is done within what is included: classed so, or
 * without a class.
 *
 * <p>Reason: who mends a defect can't charge for it, also not in rounds; goodwill is a gift, an extra wish is paid for by
 * itself, and what we advise against is not done. Counting is in the client's favour: it follows the class that the agency
 * gave, whether or not the client has answered yet.
 */
final class RoundCounts {

    private RoundCounts() {}

    static boolean of(List<Remark> remarks, List<RestatedItem> inForce) {
        Set<Integer> free = new HashSet<>();
        inForce.stream().filter(item -> !item.is(RemarkClass.INCLUDED)).forEach(item -> free.addAll(item.remarks()));
        return !remarks.stream().allMatch(remark -> free.contains(remark.number()));
    }
}
