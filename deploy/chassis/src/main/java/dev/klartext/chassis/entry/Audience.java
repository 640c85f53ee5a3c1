package dev.klartext.chassis.entry;

/** Who may read an entry of the history. Closed: an unknown word is refused, never read as "everybody". */
public enum Audience {
    /** Agency, client and partners; never a subcontractor, never a price in it. */
    EVERYONE,
    /** Agency and client. */
    PARTIES,
    /** The agency alone; such an entry goes to the project's internal log with numbers of its own. */
    AGENCY
}
