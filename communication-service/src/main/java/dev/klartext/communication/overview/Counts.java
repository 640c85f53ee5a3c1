package dev.klartext.communication.overview;

/**
 * How much there is of what can be shown.
 *
 * @param running projects that go on
 * @param today what the agency owes by today
 */
public record Counts(int running, int all, int mine, int ours, int theirs, int quiet, int today) {

    int of(Show show) {
        return switch (show) {
            case ALL -> all;
            case MINE -> mine;
            case OURS -> ours;
            case THEIRS -> theirs;
            case QUIET -> quiet;
        };
    }
}
