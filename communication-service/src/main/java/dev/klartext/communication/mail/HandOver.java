package dev.klartext.communication.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** Hands one mail to our mail server by SMTP, over a connection of its own, and says what came of it. */
@ApplicationScoped
class HandOver {

    @Inject
    WriteMessage writeMessage;

    /** What the server made of a mail, with its words. */
    sealed interface Outcome {
        String answer();
    }

    record Taken(String answer) implements Outcome {}

    /** The server will never take it. */
    record Refused(String answer) implements Outcome {}

    /** The server is away or asks to come back later; certainly not sent. */
    record PutOff(String answer) implements Outcome {}

    /** The connection broke, or nobody answered, while the mail was on it. */
    record Unknown(String answer) implements Outcome {}

    Outcome handOver(OutgoingMail mail) {
        MimeMessage message;
        Transport server;
        try {
            message = writeMessage.write(mail);
            server = message.getSession().getTransport("smtp");
        } catch (AddressException noAddress) {
            return new Refused(noAddress.toString());
        } catch (MessagingException e) {
            return new PutOff("it can't be put together: " + e);
        } catch (RuntimeException e) {
            return new PutOff("its files can't be read: " + e);
        }
        try {
            server.connect();
        } catch (MessagingException away) {
            return new PutOff(away.toString());
        }
        try {
            server.sendMessage(message, message.getRecipients(RecipientType.TO));
            return new Taken("taken by our mail server");
        } catch (MessagingException e) {
            return outcomeOf(e);
        } finally {
            close(server);
        }
    }

    /** What it means that a mail failed once the server had begun to talk about it. */
    static Outcome outcomeOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            int code = replyCode(cause);
            if (code >= 500) {
                return new Refused(cause.getMessage().strip());
            }
            if (code >= 400) {
                return new PutOff(cause.getMessage().strip());
            }
        }
        return new Unknown(failure.toString());
    }

    /** The server's answer, RFC 5321 section 4.2.1; 0 if it gave none. */
    private static int replyCode(Throwable failure) {
        return switch (failure) {
            case SMTPAddressFailedException recipient -> recipient.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException sending -> sending.getReturnCode();
            default -> 0;
        };
    }

    /** What the server says to our goodbye changes nothing. */
    private static void close(Transport server) {
        try {
            server.close();
        } catch (MessagingException gone) {
            return;
        }
    }
}
