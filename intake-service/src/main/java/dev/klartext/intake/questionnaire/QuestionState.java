package dev.klartext.intake.questionnaire;

/** How clear a question is. */
public enum QuestionState {
    OPEN,
    /** Something stands there, but it settles nothing: "weiß noch nicht". */
    VAGUE,
    /** A question back waits for its reply. */
    ASKED,
    CLEAR
}
