package dev.klartext.intake.agency;

/** The texts that a consumer is to read before an order. */
public enum LegalTextKind {
    /** Information on the right of withdrawal with its form (BGB 312g, 355; EGBGB 246a section 1 (2)). */
    WITHDRAWAL,
    /** The agency's general terms; not every agency has some. */
    TERMS
}
