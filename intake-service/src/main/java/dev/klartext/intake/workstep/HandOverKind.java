package dev.klartext.intake.workstep;

/** What kind of thing is handed over. */
public enum HandOverKind {
    USAGE_RIGHTS,
    SOURCE_FILES,
    ACCESS,
    /** Releases of people and places that are shown. */
    RELEASES,
    OTHER
}
