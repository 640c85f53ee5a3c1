package dev.klartext.chassis.frame;

import java.util.List;

/**
 * What the layout needs to draw one page; made by {@link Frames}.
 *
 * @param language {@code de} or {@code en}
 * @param otherLanguage address of the same page in the other language
 * @param brandName the agency's name; "Klartext" on pages that belong to no agency or to several
 * @param brandColor the agency's colour as six hex digits; absent for the product's own
 * @param staff whether the reader works for the agency the page belongs to
 * @param me the signed-in person's name; absent on pages for everybody
 * @param project absent outside of projects
 */
public record Page(
        String language,
        String otherLanguage,
        String brandName,
        String brandColor,
        boolean staff,
        String me,
        List<Link> menu,
        ProjectHeader project) {

    /** The side by which the reader's initials are coloured. */
    public String mySide() {
        return staff ? "AGENCY" : "CLIENT";
    }

    public boolean german() {
        return language.equals("de");
    }
}
