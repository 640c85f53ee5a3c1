package dev.klartext.communication.overview;

/** Which points somebody of the agency wants to see. */
public enum Show {
    /** What is open in all projects. */
    ALL,
    /** What waits for the reader, by name or as one of the agency. */
    MINE,
    /** What the agency owes; a subcontractor's delay counts as the agency's. */
    OURS,
    /** What the agency waits for. */
    THEIRS,
    /** Running projects in which nobody owes anything. */
    QUIET;

    /** A word that is none of ours shows all. */
    static Show of(String word) {
        for (Show show : values()) {
            if (show.name().equalsIgnoreCase(word)) {
                return show;
            }
        }
        return ALL;
    }
}
