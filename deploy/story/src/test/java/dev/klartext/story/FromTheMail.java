package dev.klartext.story;

import dev.klartext.local.Mail;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A client on the way from the mail about a draft to its approval, without a password. */
public final class FromTheMail {
    private static final Pattern SIX_DIGITS = Pattern.compile("\\b\\d{6}\\b");

    private final Whole whole;
    private final String address;
    private final Visitor client;
    private final Words words;

    public FromTheMail(Whole whole, String address, Visitor client) {
        this.whole = whole;
        this.address = address;
        this.client = client;
        this.words = new Words(client.language());
    }

    /** The personal link of the mail about a draft; waits until it is there. */
    public static String link(Whole whole, String address, UUID draft) {
        return Eventually.get(
                        () -> whole.mailsTo(address).stream()
                                .flatMap(mail -> mail.links().stream())
                                .filter(link -> link.contains("mail_token=") && link.contains(draft.toString()))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** Opens the link and says whose it is. */
    public void enters(String link) {
        client.opens(link).taps("#kc-enter");
        client.page().waitForURL(url -> !url.contains("/auth/"));
    }

    public void wantsToApprove() {
        client.clicksButton(words.say("review.approve"));
    }

    /** Has a code mailed and types it. */
    public void provesByCode() {
        Set<String> before = mails().stream().map(Mail::id).collect(Collectors.toSet());
        client.taps("#kc-code, #kc-send-code");
        String code = Eventually.get(
                        () -> mails().stream()
                                .filter(mail -> !before.contains(mail.id()))
                                .map(mail -> SIX_DIGITS.matcher(mail.subject()))
                                .filter(Matcher::find)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow()
                .group();
        client.page().locator("#code").fill(code);
        client.taps("#kc-check-code");
        client.page().waitForURL(url -> !url.contains("/auth/"));
    }

    public void confirms(String numbered) {
        client.clicksButton(words.say("review.confirmApprove", numbered));
        client.sees(words.say("review.locked"));
    }

    private List<Mail> mails() {
        return whole.mailsTo(address);
    }
}
