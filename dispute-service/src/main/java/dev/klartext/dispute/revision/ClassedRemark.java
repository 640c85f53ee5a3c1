package dev.klartext.dispute.revision;

import dev.klartext.chassis.text.Text;

/**
 * What the agency said a remark means for money and scope.
 *
 * @param currency ISO 4217, of the item's amount
 * @param change where the change that an agreed extra wish became is to be found; absent for all else
 */
public record ClassedRemark(RestatedItem item, String currency, String change) {

    public Text days() {
        return ItemWords.days(item);
    }
}
