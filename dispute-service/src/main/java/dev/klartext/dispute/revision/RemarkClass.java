package dev.klartext.dispute.revision;

/** What a remark means for money and scope. A remark without a class is simply done. */
public enum RemarkClass {
    /** "Korrigieren wir": it was ours to do right. Costs nothing and counts as no round. */
    MEND,
    /** "Inklusive": done within the rounds that are included. */
    INCLUDED,
    /** "Kulanz": more than is included, done for nothing; its value is shown. */
    GOODWILL,
    /** "Zusatzwunsch": has a price and takes its days; agreed to, it becomes a change of the order. */
    EXTRA_WISH,
    /** "Fachliche Empfehlung": we would do it differently, and say why; our view, not a no. */
    RECOMMENDATION
}
