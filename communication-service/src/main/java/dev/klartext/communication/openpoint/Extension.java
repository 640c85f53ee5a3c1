package dev.klartext.communication.openpoint;

/** How something came to be due later. */
public enum Extension {
    /** Who owes it asked, the other side agreed. */
    AGREED,
    /** The other side gave more time by itself. */
    GRANTED,
    /** The agency was late and said so. */
    OUR_DELAY
}
