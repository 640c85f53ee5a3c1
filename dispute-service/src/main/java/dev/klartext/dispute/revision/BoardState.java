package dev.klartext.dispute.revision;

/** Where a deliverable stands on the board, in the order in which staff look. */
public enum BoardState {
    /** The client wished changes: the next version is ours to show. */
    CHANGES_REQUESTED,
    /** Ordered, and nothing was shown yet. */
    TO_SHOW,
    /** Shown; the client looks and decides. */
    WITH_CLIENT,
    APPROVED
}
