package dev.klartext.communication.evidence;

/** The two logs of a project, each with numbers and checkpoints of its own. */
public enum LogKind {
    /** What agency and client share. */
    SHARED,
    /** Internal notes of the agency. */
    INTERNAL
}
