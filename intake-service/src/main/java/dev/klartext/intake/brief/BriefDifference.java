package dev.klartext.intake.brief;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * What is different between two briefs, item by item, so that nobody has to look for it: two versions of a brief, or what is
 * ordered and what is to be.
 *
 * @param items in the order of the parts; empty if both say the same
 */
public record BriefDifference(List<ItemDifference> items, Totals before, Totals after) {

    /** The items of one part. */
    public record Group(BriefPart part, List<ItemDifference> items) {}

    public static BriefDifference between(Brief before, Brief after) {
        return new BriefDifference(CompareBriefs.items(before, after), before.totals(), after.totals());
    }

    @JsonIgnore
    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** By how much the net sum grew; negative if it shrank. */
    public BigDecimal netDifference() {
        return after.net().subtract(before.net());
    }

    /** Whether the sums are different. */
    @JsonIgnore
    public boolean isPriced() {
        return before.gross().compareTo(after.gross()) != 0;
    }

    /** The items by part, without parts in which nothing is different. */
    public List<Group> groups() {
        return Arrays.stream(BriefPart.values())
                .map(part -> new Group(
                        part, items.stream().filter(item -> item.part() == part).toList()))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }
}
