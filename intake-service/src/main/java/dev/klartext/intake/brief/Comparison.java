package dev.klartext.intake.brief;

/**
 * Two versions side by side.
 *
 * @param since the version that is compared with
 */
public record Comparison(int version, int since, BriefDifference difference) {}
