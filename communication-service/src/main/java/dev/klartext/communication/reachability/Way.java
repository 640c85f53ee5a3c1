package dev.klartext.communication.reachability;

/** A way to reach somebody. */
public enum Way {
    /** Call them. */
    CALL,
    /** Write them a mail. */
    MAIL,
    /** Ask who stands in for them. */
    COVER,
    /** Ask the client's contact to put you through. */
    CONTACT,
    /** Write a letter. */
    LETTER
}
