package dev.klartext.intake.project;

/** How far a project is on the way to its order. */
public enum OrderState {
    /** Nothing has been sent yet, or what was sent was taken back. */
    DRAFT,
    /** A version waits for who decides. */
    SENT,
    /** Who decides wants something different. */
    DECLINED,
    ORDERED
}
