package dev.klartext.dispute.preview;

/** How far a file is drawn. */
public enum DrawingState {
    /** Pictures are on their way. */
    WAITING,
    DRAWN,
    /** It is shown without preview, or without what could not be drawn of it. */
    GIVEN_UP
}
