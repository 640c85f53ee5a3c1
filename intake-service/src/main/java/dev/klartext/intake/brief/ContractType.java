package dev.klartext.intake.brief;

/** What the agency owes. */
public enum ContractType {
    /** A result that can be accepted (Werkvertrag, BGB 631). */
    WORK,
    /** Careful work, without a promised result (Dienstvertrag, BGB 611). */
    SERVICE
}
