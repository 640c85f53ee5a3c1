package dev.klartext.communication.agreement;

/** Where an agreement stands. Nobody's silence is ever a yes. */
public enum AgreementState {
    /** Somebody whose word counts has time to answer. */
    WAITING,
    /** The time to answer is over and nobody whose word counts has said anything against or for all of it. */
    UNANSWERED,
    /** Who was asked has read it, but nobody whose word counts: whoever asked finds out who can confirm it. */
    NOTED,
    /** Somebody says that it was different. */
    CORRECTED,
    /** Somebody says no. */
    DECLINED,
    /** Everybody whose word counts said yes: "von beiden bestätigt". */
    AGREED,
    /** Whoever asked took it back. */
    WITHDRAWN
}
