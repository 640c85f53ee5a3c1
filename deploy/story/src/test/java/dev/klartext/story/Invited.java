package dev.klartext.story;

import dev.klartext.local.Mail;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** Somebody who found an invitation to a project in their mail. */
record Invited(Mail mail, String link) {

    /** Waits for the newest mail to an address that invites into this project. */
    static Invited to(UUID project, Whole whole, String address) {
        return Eventually.get(
                        () -> whole.mailsTo(address).stream()
                                .flatMap(mail -> mail.links().stream()
                                        .filter(link -> decoded(link).contains("/intake/join?token=")
                                                && link.contains(project.toString()))
                                        .map(link -> new Invited(mail, link)))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static String decoded(String link) {
        return URLDecoder.decode(link, StandardCharsets.UTF_8);
    }

    /** Follows the link, logs in as ever and says "that's me"; ends where the link leads. */
    Visitor joins(Visitor visitor, String fullName) {
        var words = new Words(visitor.language());
        visitor.opens(link).logsIn();
        visitor.sees(words.say("people.welcome"));
        return visitor.clicksButton(words.say("people.joinAs", fullName));
    }
}
