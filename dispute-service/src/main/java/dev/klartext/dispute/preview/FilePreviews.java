package dev.klartext.dispute.preview;

import dev.klartext.dispute.preview.drawing.Tier;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What there is to look at of a file.
 *
 * @param pageCount of the file, which may have more than are drawn; absent for a picture
 */
public record FilePreviews(DrawingState state, Integer pageCount, List<Sheet> sheets) {

    /** For a file of which nothing is to be drawn. */
    public static final FilePreviews NONE = new FilePreviews(DrawingState.GIVEN_UP, null, List.of());

    static FilePreviews of(DrawingState state, Integer pageCount, List<Preview> previews) {
        List<Sheet> sheets = previews.stream()
                .collect(Collectors.groupingBy(Preview::page, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(page -> new Sheet(page.getKey(), page.getValue()))
                .filter(sheet -> sheet.tier(Tier.SCREEN).isPresent())
                .toList();
        return new FilePreviews(state, pageCount, sheets);
    }

    /** A picture or page in its tiers. */
    public record Sheet(int page, List<Preview> tiers) {

        Optional<Preview> tier(Tier tier) {
            return tiers.stream().filter(each -> each.tier() == tier).findFirst();
        }

        public Preview screen() {
            return tier(Tier.SCREEN).orElseThrow();
        }
    }

    /** Whether there is something to look at already. */
    public boolean begun() {
        return !sheets.isEmpty();
    }

    /** Whether more is on its way. */
    public boolean waiting() {
        return state == DrawingState.WAITING;
    }

    /** The first page that is not drawn yet. */
    public int nextPage() {
        return sheets.isEmpty() ? 1 : sheets.getLast().page() + 1;
    }

    /** Pages of the file that are not drawn. */
    public int furtherPages() {
        return pageCount == null ? 0 : pageCount - sheets.size();
    }
}
