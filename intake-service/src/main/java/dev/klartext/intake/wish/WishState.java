package dev.klartext.intake.wish;

/** Where the talk about the answer to a wish stands. */
public enum WishState {
    /** The client has not said anything about this answer yet. */
    OPEN,
    ACKNOWLEDGED,
    /** The client has asked; the ball is with the agency. */
    ASKED_BACK,
    /** The agency has answered the question; the client may acknowledge or ask again. */
    ANSWERED
}
