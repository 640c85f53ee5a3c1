package dev.klartext.intake.brief;

/** How the wait for a decision about a version ended. */
public enum Outcome {
    ORDER,
    DECLINE,
    /** The agency took it back before anybody decided. */
    WITHDRAW
}
