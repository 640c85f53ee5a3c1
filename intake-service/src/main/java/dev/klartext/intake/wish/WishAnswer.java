package dev.klartext.intake.wish;

/** What the agency says to a wish, as the owner of the craft. */
public enum WishAnswer {
    POSSIBLE,
    EXTRA_COST,
    /** Always with a reason; an alternative is welcome. */
    NOT_POSSIBLE
}
