package dev.klartext.dispute.review;

/**
 * Rounds of changes that are included in a deliverable, and how many were used: each wish for changes that was handed in is
 * one, however many remarks it has. Further rounds stay possible, and what is defective is mended without counting.
 */
public record Rounds(int included, int used) {

    public int left() {
        return Math.max(0, included - used);
    }
}
