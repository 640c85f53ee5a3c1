package dev.klartext.dispute.review;

/**
 * Rounds of changes that are included in a deliverable, and how many were used: each wish for changes that was handed in is
 * one, however many remarks it has, unless all of it was ours to mend or stands beside what is included. Further rounds stay
 * possible.
 */
public record Rounds(int included, int used) {

    public int left() {
        return Math.max(0, included - used);
    }
}
