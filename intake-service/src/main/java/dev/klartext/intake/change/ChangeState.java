package dev.klartext.intake.change;

/** Where a proposed change stands. */
public enum ChangeState {
    /** The agency works out what it means. */
    PROPOSED,
    /** It waits for who decides. */
    SENT,
    /** It is an addendum ("Nachtrag") and holds. */
    SIGNED,
    /** The other side does not want it. */
    DECLINED,
    /** The side that made it took it back. */
    WITHDRAWN
}
