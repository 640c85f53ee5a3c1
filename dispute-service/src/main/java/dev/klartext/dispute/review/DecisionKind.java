package dev.klartext.dispute.review;

/** What who decides says about a version. */
public enum DecisionKind {
    /** This version is right: "Freigabe, keine Abnahme". */
    APPROVE,
    /** Something is to be different; the remarks say what. */
    REQUEST_CHANGES,
    /** Of a picture selection: these pictures; said with the pictures, see selection. */
    CHOOSE
}
