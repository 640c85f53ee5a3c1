package dev.klartext.story;

import dev.klartext.local.Mail;
import java.util.List;

/** Somebody who found an invitation in their mail. */
record Invited(Mail mail) {

    /** Waits for the newest mail to an address that carries an invitation. */
    static Invited of(Whole whole, String address) {
        List<Mail> mails = Eventually.get(
                () -> whole.mailsTo(address).stream()
                        .filter(mail -> !invitations(mail).isEmpty())
                        .toList(),
                found -> !found.isEmpty());
        return new Invited(mails.getFirst());
    }

    String link() {
        return invitations(mail).getFirst();
    }

    /** Follows the link, logs in and says "that's me"; ends where the link leads. */
    Visitor joins(Visitor visitor, String fullName) {
        var words = new Words(visitor.language());
        visitor.opens(link());
        visitor.clicksLink(words.say("people.logIn")).logsIn();
        visitor.sees(words.say("people.welcome"));
        return visitor.clicksButton(words.say("people.joinAs", fullName));
    }

    private static List<String> invitations(Mail mail) {
        return mail.links().stream()
                .filter(link -> link.contains("/intake/join?token="))
                .toList();
    }
}
