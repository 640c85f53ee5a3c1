package dev.klartext.dispute.result;

/** Where one version of a deliverable stands. */
public enum ResultState {
    /** Shown, and the client has the ball. */
    WAITING,
    CHANGES_REQUESTED,
    APPROVED,
    /** Of a picture selection: the client has chosen. */
    CHOSEN,
    /** A newer version was shown before anybody decided on this one. */
    REPLACED;

    /** The state by what was decided and whether a newer version was shown. */
    static ResultState of(String decision, boolean newest) {
        if (decision == null) {
            return newest ? WAITING : REPLACED;
        }
        return switch (decision) {
            case "APPROVE", "APPROVE_WITH_REMARKS" -> APPROVED;
            case "CHOOSE" -> CHOSEN;
            default -> CHANGES_REQUESTED;
        };
    }
}
