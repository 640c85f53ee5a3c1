package dev.klartext.communication.reachability;

import dev.klartext.chassis.frame.Words;
import dev.klartext.chassis.text.Text;

/**
 * What to try next: another channel to who decides first, then who stands in for them, then the contact, then a letter.
 * What was tried in vain is not proposed again as long as there is something else.
 *
 * @param person whom to turn to
 */
public record NextToTry(Way way, ReachedPerson person) {

    /**
     * The way for one who decides.
     *
     * @param cover null if nobody stands in for them
     * @param contact the client's contact, if that is somebody else; null otherwise
     */
    static NextToTry of(ReachedPerson decider, ReachedPerson cover, ReachedPerson contact) {
        if (decider.away() && cover != null) {
            return new NextToTry(Way.COVER, cover);
        }
        if (decider.phone() != null && decider.attempts() < LongNotSpoken.ATTEMPTS) {
            return new NextToTry(Way.CALL, decider);
        }
        if (decider.mailUntried()) {
            return new NextToTry(Way.MAIL, decider);
        }
        if (cover != null) {
            return new NextToTry(Way.COVER, cover);
        }
        if (contact != null) {
            return new NextToTry(Way.CONTACT, contact);
        }
        return decider.wrote() && decider.phone() != null
                ? new NextToTry(Way.CALL, decider)
                : new NextToTry(Way.LETTER, decider);
    }

    /** Words on the button. */
    public Text words() {
        if (calls()) {
            return Text.of(
                    person.name() + " anrufen · " + person.phone(), "Call " + person.name() + " · " + person.phone());
        }
        return way == Way.LETTER
                ? Text.of("Einen Brief schreiben und notieren", "Write a letter and note it")
                : Text.of(person.name() + " schreiben", "Write to " + person.name());
    }

    /** Where the button leads: to the telephone, to the mail program, or to the place where it is noted. */
    public String href() {
        if (calls()) {
            return "tel:" + Words.dialled(person.phone());
        }
        return way != Way.LETTER && person.email() != null
                ? "mailto:" + person.email()
                : "/communication/projects/" + person.projectId() + "#quick";
    }

    private boolean calls() {
        return (way == Way.CALL || way == Way.COVER || way == Way.CONTACT) && person.phone() != null;
    }
}
