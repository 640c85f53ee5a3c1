package dev.klartext.intake.brief;

/** What who decides says to a version. */
public enum Decision {
    /** "Auftrag erteilen". */
    ORDER,
    /** Not like this; with a reason. */
    DECLINE
}
