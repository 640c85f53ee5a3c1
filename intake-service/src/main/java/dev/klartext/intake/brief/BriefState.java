package dev.klartext.intake.brief;

/** Where a sent version stands. */
public enum BriefState {
    /** It waits for who decides. */
    SENT,
    /** A newer version took its place before it was decided. */
    SUPERSEDED,
    ORDERED,
    DECLINED,
    /** The agency took it back before it was decided. */
    WITHDRAWN
}
