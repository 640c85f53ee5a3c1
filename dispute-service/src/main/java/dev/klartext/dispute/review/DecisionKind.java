package dev.klartext.dispute.review;

/** What who decides says about a version. */
public enum DecisionKind {
    /** This version is right: "Freigabe, keine Abnahme". */
    APPROVE,
    /** This version is right all the same; the remarks are wishes for the further work and no condition. */
    APPROVE_WITH_REMARKS,
    /** Something is to be different; the remarks say what. */
    REQUEST_CHANGES,
    /** Of a picture selection: these pictures; said with the pictures, see selection. */
    CHOOSE;

    public boolean approval() {
        return this == APPROVE || this == APPROVE_WITH_REMARKS;
    }
}
