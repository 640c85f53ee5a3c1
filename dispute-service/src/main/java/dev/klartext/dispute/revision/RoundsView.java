package dev.klartext.dispute.revision;

import dev.klartext.dispute.result.Effort;
import dev.klartext.dispute.review.Rounds;

/**
 * The rounds of a deliverable as the API answers them.
 *
 * @param used without those that do not count, e.g. because all was ours to mend
 * @param effort what its versions took, told to the agency alone; absent for the client
 */
public record RoundsView(int included, int used, int left, Effort effort) {

    static RoundsView of(Rounds rounds, Effort effort) {
        return new RoundsView(rounds.included(), rounds.used(), rounds.left(), effort);
    }
}
