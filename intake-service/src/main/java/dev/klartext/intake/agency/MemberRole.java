package dev.klartext.intake.agency;

/** What staff may do in their own agency. */
public enum MemberRole {
    /** Everything in its projects, and its settings and members. */
    ADMIN,
    /** Everything in its projects. */
    STAFF
}
