package dev.klartext.dispute.revision;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.services.OrderedBrief;
import java.util.List;
import java.util.Optional;

/**
 * A wish beyond the order is offered only where there is an order.
 *
 * <p>Reason: agreed, it becomes a change of the order; while the order is still open, it belongs into the order itself.
 */
final class ExtraWishNeedsAnOrder {

    private ExtraWishNeedsAnOrder() {}

    static void check(List<RestatedItem> items, Optional<OrderedBrief> order, Violations violations) {
        boolean ordered = order.filter(OrderedBrief::ordered).isPresent();
        violations.check(
                ordered || items == null || items.stream().noneMatch(RestatedItem::extraWish),
                "items",
                Text.of(
                        "Der Auftrag ist noch offen: Ein Zusatzwunsch gehört jetzt noch in den Auftrag selbst.",
                        "The order is still open: an extra wish still belongs into the order itself."));
    }
}
