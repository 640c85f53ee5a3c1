package dev.klartext.dispute.review;

/** The client's answer to "Erreicht das Ihr Ziel?". */
public enum GoalAnswer {
    YES,
    PARTLY,
    NO
}
