package dev.klartext.communication.mail;

import dev.klartext.chassis.text.Text;

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
    WITHHELD;

    /** Only a person can know whether it is worth another try, and for an unclear one whether twice is better than never. */
    public boolean mayBeSentAgain() {
        return this == REFUSED || this == UNCLEAR || this == WITHHELD;
    }

    /** What is said about it on pages. */
    public Text words() {
        return switch (this) {
            case WAITING -> Text.of("wartet auf den Versand", "waits to be sent");
            case SENDING -> Text.of("wird gerade übergeben", "is being handed over");
            case HANDED_OVER -> Text.of("unserem Mailserver übergeben", "handed over to our mail server");
            case REFUSED -> Text.of("vom Mailserver abgelehnt", "refused by the mail server");
            case UNCLEAR -> Text.of("unklar, ob sie hinausging", "unclear whether it went out");
            case WITHHELD -> Text.of("nicht verschickt", "not sent");
        };
    }
}
