package dev.klartext.intake.questionnaire;

/** As what an answer goes into the draft of the order. */
public enum PlaceInBrief {
    GOAL,
    WISH,
    /** What is not part of the order. */
    EXCLUSION
}
