package dev.klartext.intake.wish;

/** What was said about the answer to a wish. */
public enum WishWordKind {
    /** The client has read the answer and goes along with it. */
    ACKNOWLEDGED,
    /** The client asks what the answer means. */
    ASKED_BACK,
    /** The agency answers the question. */
    ANSWERED
}
