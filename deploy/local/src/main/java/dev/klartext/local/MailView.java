package dev.klartext.local;

import static dev.klartext.local.LocalPages.escape;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How received mails look, in one language. */
final class MailView {
    private final boolean german;

    MailView(boolean german) {
        this.german = german;
    }

    String list(List<Mail> mails) {
        String rows = mails.stream().map(this::row).collect(Collectors.joining());
        String content = """
                <h1>%s</h1>
                <p class="quiet">%s</p>
                %s
                """.formatted(
                        say("Mails dieser Installation", "Mails of this installation"),
                        say(
                                "Hier verlässt keine Mail den Rechner. Was Klartext verschickt hat, steht hier, das Neueste oben.",
                                "No mail leaves this machine. What Klartext sent is here, newest first."),
                        mails.isEmpty() ? empty() : "<ul class=\"mails card\">%s</ul>".formatted(rows));
        return LocalPages.page(german, "Mails", content);
    }

    String one(Mail mail) {
        String content = """
                <p class="quiet"><a href="/mail">%s</a></p>
                <h1>%s</h1>
                <dl>
                <dt>%s</dt><dd>%s</dd>
                <dt>%s</dt><dd>%s</dd>
                <dt>%s</dt><dd>%s</dd>%s
                </dl>
                %s%s
                """.formatted(
                        say("Alle Mails", "All mails"),
                        escape(mail.subject()),
                        say("Von", "From"),
                        escape(mail.from()),
                        say("An", "To"),
                        escape(String.join(", ", mail.recipients())),
                        say("Am", "On"),
                        when(mail.receivedAt()),
                        attachments(mail),
                        mail.text().isBlank() ? "" : "<div class=\"card text\">%s</div>".formatted(linked(mail)),
                        mail.html().isBlank()
                                ? ""
                                : "<iframe class=\"card\" title=\"%s\" src=\"/mail/%s/html\"></iframe>"
                                        .formatted(say("Die Mail als HTML", "The mail as HTML"), mail.id()));
        return LocalPages.page(german, mail.subject(), content);
    }

    private String row(Mail mail) {
        return """
                <li><a href="/mail/%s"><span class="row quiet"><span>%s → %s</span><span>%s</span></span>
                <strong>%s</strong></a></li>
                """.formatted(
                        mail.id(),
                        escape(mail.from().replaceAll("\\s*<.*>$", "")),
                        escape(String.join(", ", mail.recipients())),
                        when(mail.receivedAt()),
                        escape(mail.subject()));
    }

    private String empty() {
        return "<p>%s</p>"
                .formatted(say(
                        "Noch keine. Sobald jemand einen Auftrag oder einen Entwurf bekommt, liegt hier seine Mail mit dem Link.",
                        "None yet. As soon as somebody is sent an order or a draft, the mail with its link is here."));
    }

    private String attachments(Mail mail) {
        return mail.attachments().isEmpty()
                ? ""
                : "<dt>%s</dt><dd>%s</dd>"
                        .formatted(say("Anhänge", "Attachments"), escape(String.join(", ", mail.attachments())));
    }

    /** The text with its addresses to click on; a longer address first, as it may begin with a shorter one. */
    private static String linked(Mail mail) {
        String text = escape(mail.text());
        if (mail.links().isEmpty()) {
            return text;
        }
        String addresses = mail.links().stream()
                .map(LocalPages::escape)
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return text.replaceAll(addresses, "<a href=\"$0\">$0</a>");
    }

    private String when(Instant instant) {
        ZonedDateTime time = instant.atZone(ZoneId.systemDefault());
        Locale locale = german ? Locale.GERMAN : Locale.ENGLISH;
        String pattern =
                time.toLocalDate().equals(LocalDate.now()) ? "HH:mm:ss" : say("E d. MMM HH:mm", "E d MMM HH:mm");
        String exact = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
        return "<time datetime=\"%s\">%s</time>"
                .formatted(exact, DateTimeFormatter.ofPattern(pattern, locale).format(time));
    }

    private String say(String de, String en) {
        return german ? de : en;
    }
}
