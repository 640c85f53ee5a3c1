package dev.klartext.dispute.revision;

/** What the client says to one item. Silence is neither. */
public enum Consent {
    AGREE,
    OBJECT
}
