package dev.klartext.communication.mail;

/** What came of composing a mail: one that may leave, or the reason why it may not. */
sealed interface Draft {

    record Ready(OutgoingMail mail) implements Draft {}

    record Withheld(String reason) implements Draft {}
}
