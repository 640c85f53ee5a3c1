package dev.klartext.intake.questionnaire;

/** How much hangs on an answer; the measure of what is unclear counts by it. */
public enum Weight {
    /** Without it nobody can name a price, or the work would go the wrong way. */
    DECISIVE(3),
    /** Found out late, it costs a round. */
    IMPORTANT(2),
    GOOD_TO_KNOW(1);

    private final int points;

    Weight(int points) {
        this.points = points;
    }

    int points() {
        return points;
    }
}
