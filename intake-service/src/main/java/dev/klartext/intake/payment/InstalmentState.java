package dev.klartext.intake.payment;

/** Where an instalment stands. */
public enum InstalmentState {
    PLANNED,
    /** Its day has passed and somebody has to act: who pays, or who writes the invoice. */
    DUE,
    PAID
}
