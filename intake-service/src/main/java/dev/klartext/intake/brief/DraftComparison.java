package dev.klartext.intake.brief;

/**
 * The draft beside a version that was sent.
 *
 * @param since the version that is compared with
 */
public record DraftComparison(int since, BriefDifference difference) {}
