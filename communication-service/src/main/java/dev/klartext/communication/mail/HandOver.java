package dev.klartext.communication.mail;

import io.vertx.ext.mail.MailAttachment;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.SMTPException;
import io.vertx.mutiny.ext.mail.MailClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hands one mail to our mail server by SMTP and says what came of it. It uses the client below Quarkus' mailer, which would add
 * an empty Cc header and hide the server's answer.
 */
@ApplicationScoped
class HandOver {

    @Inject
    MailClient client;

    @Inject
    MailFiles files;

    @Inject
    MailConfig config;

    /** What the server made of a mail, with its words. */
    sealed interface Outcome {
        String answer();
    }

    record Taken(String answer) implements Outcome {}

    /** The server will never take it. */
    record Refused(String answer) implements Outcome {}

    /** The server is away or asks to come back later; certainly not sent. */
    record PutOff(String answer) implements Outcome {}

    /** The connection broke while the mail was on it. */
    record Unknown(String answer) implements Outcome {}

    Outcome handOver(OutgoingMail mail) {
        List<MailAttachment> attachments;
        try {
            attachments = files.read(mail);
        } catch (RuntimeException e) {
            return new PutOff("its files can't be read: " + e);
        }
        try {
            client.sendMail(message(mail).setAttachment(attachments)).await().atMost(config.serverPatience());
            return new Taken("taken by our mail server");
        } catch (RuntimeException e) {
            return outcomeOf(e);
        }
    }

    static Outcome outcomeOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException smtp) {
                String words = smtp.getReplyCode() + " " + String.join(" ", smtp.getReplyMessages());
                return smtp.isPermanent() ? new Refused(words) : new PutOff(words);
            }
            if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
                return new PutOff(cause.toString());
            }
        }
        return new Unknown(failure.toString());
    }

    private MailMessage message(OutgoingMail mail) {
        MailMessage message = new MailMessage()
                .setFrom(mail.from())
                .setTo(mail.to())
                .setSubject(mail.subject())
                .setText(mail.text())
                .setHtml(mail.html())
                .addHeader("Message-ID", messageId(mail.id()));
        if (mail.replyTo() != null) {
            message.addHeader("Reply-To", mail.replyTo());
        }
        List<UUID> thread = mail.thread();
        if (!thread.isEmpty()) {
            message.addHeader("In-Reply-To", messageId(thread.getLast()));
            // The first holds the thread together, the last few are enough beside it (RFC 5322, 3.6.4, and line
            // lengths).
            message.addHeader(
                    "References",
                    Stream.concat(thread.stream().limit(1), thread.stream().skip(Math.max(1, thread.size() - 5L)))
                            .map(this::messageId)
                            .collect(Collectors.joining(" ")));
        }
        return message;
    }

    private String messageId(UUID mail) {
        return "<" + mail + "@" + config.messageIdDomain() + ">";
    }
}
