package dev.klartext.communication.mail;

/** What became of a mail. "Delivered" is not among them: nobody can know. */
public enum MailState {
    /** Waits for its first or next attempt. */
    WAITING,
    /** Somebody is handing it over right now. */
    SENDING,
    /** Our mail server took it. */
    HANDED_OVER,
    /** The mail server refused it for good. */
    REFUSED,
    /** It may have gone out or not; it is not sent again. */
    UNCLEAR,
    /** Not sent: the recipient could not open what it is about, or has no address. */
    WITHHELD
}
