package dev.klartext.intake.change;

/** What who decides says to a change that was sent. */
public enum ChangeDecision {
    /** "Nachtrag erteilen". */
    SIGN,
    /** Not like this; with a reason. */
    DECLINE
}
