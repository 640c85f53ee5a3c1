package dev.klartext.chassis.access;

/** The sides of a project. */
public enum Side {
    /** Staff of the agency. */
    AGENCY,
    /** The client's people: who decides, contact, reviewers. */
    CLIENT,
    /** Works for the agency; sees no prices and nothing of the client's record. */
    SUBCONTRACTOR,
    /** Another vendor of the client; sees who is involved and what comes next, no prices. */
    PARTNER
}
