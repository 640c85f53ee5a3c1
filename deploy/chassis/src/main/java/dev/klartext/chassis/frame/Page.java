package dev.klartext.chassis.frame;

import dev.klartext.chassis.access.Side;
import java.util.List;

/**
 * What the layout needs to draw one page; made by {@link Frames}.
 *
 * @param language {@code de} or {@code en}
 * @param otherLanguage address of the same page in the other language
 * @param brandName the agency's name; "Klartext" on pages that belong to no agency or to several
 * @param brandColors the agency's colours as the style sheet's address says them; absent for the product's own
 * @param brandLogo path of the agency's logo below the service's root; absent if it has none
 * @param me the signed-in person's name; absent on pages for everybody
 * @param side the side for which the person reads; absent on pages for everybody
 * @param project absent outside of projects
 */
public record Page(
        String language,
        String otherLanguage,
        String brandName,
        String brandColors,
        String brandLogo,
        String me,
        Side side,
        List<Link> menu,
        ProjectHeader project) {

    /** Whether somebody from the agency reads. */
    public boolean staff() {
        return side == Side.AGENCY;
    }
}
