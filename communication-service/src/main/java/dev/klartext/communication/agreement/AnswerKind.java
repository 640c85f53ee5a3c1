package dev.klartext.communication.agreement;

/** What somebody who was asked said to a version. */
public enum AnswerKind {
    /** Yes, from somebody whose word counts. */
    CONFIRMED,
    /** Yes, from somebody who does not decide: shown as "zur Kenntnis genommen". */
    NOTED,
    /** It was different, in their own words. */
    CORRECTED,
    /** No, with the reason. */
    DECLINED;

    /** Whether it stands against the text. */
    boolean objects() {
        return this == CORRECTED || this == DECLINED;
    }
}
