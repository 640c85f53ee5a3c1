package dev.klartext.chassis.entry;

/** Whether one side says so, or both. */
public enum Standing {
    /** Shown as "einseitig notiert". */
    ONE_SIDED,
    /** Shown as "von beiden bestätigt". */
    CONFIRMED
}
