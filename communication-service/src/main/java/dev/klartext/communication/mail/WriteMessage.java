package dev.klartext.communication.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a mail as an Internet message (RFC 5322, MIME), under our own Message-ID. */
@ApplicationScoped
class WriteMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    @Inject
    MailFiles files;

    @Inject
    MailConfig config;

    MimeMessage write(OutgoingMail mail) throws MessagingException {
        MimeMessage message = new MimeMessage(session()) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", messageId(mail.id()));
            }
        };
        message.setFrom(address(mail.from()));
        message.setRecipient(RecipientType.TO, address(mail.to()));
        if (mail.replyTo() != null) {
            message.setReplyTo(new InternetAddress[] {address(mail.replyTo())});
        }
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(Instant.now()));
        thread(message, mail.thread());
        message.setContent(content(mail));
        message.saveChanges();
        return message;
    }

    private Multipart content(OutgoingMail mail) throws MessagingException {
        Multipart words = new MimeMultipart("alternative", words(mail.text(), "plain"), words(mail.html(), "html"));
        if (mail.files().isEmpty()) {
            return words;
        }
        MimeBodyPart first = new MimeBodyPart();
        first.setContent(words);
        Multipart all = new MimeMultipart("mixed", first);
        for (MimeBodyPart file : files.read(mail)) {
            all.addBodyPart(file);
        }
        return all;
    }

    private static MimeBodyPart words(String words, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(words, UTF_8, kind);
        return part;
    }

    private void thread(MimeMessage message, List<UUID> thread) throws MessagingException {
        if (!thread.isEmpty()) {
            message.setHeader("In-Reply-To", messageId(thread.getLast()));
            // The first holds the thread together, the last few are enough beside it (RFC 5322, 3.6.4, and line
            // lengths).
            message.setHeader(
                    "References",
                    Stream.concat(thread.stream().limit(1), thread.stream().skip(Math.max(1, thread.size() - 5L)))
                            .map(this::messageId)
                            .collect(Collectors.joining(" ")));
        }
    }

    private static InternetAddress address(String address) throws MessagingException {
        InternetAddress strict = new InternetAddress(address, true);
        try {
            strict.setPersonal(strict.getPersonal(), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        return strict;
    }

    private String messageId(UUID mail) {
        return "<" + mail + "@" + config.messageIdDomain() + ">";
    }

    private Session session() {
        MailConfig.Server server = config.server();
        String patience = Long.toString(config.serverPatience().toMillis());
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", server.host());
        properties.setProperty("mail.smtp.port", Integer.toString(server.port()));
        properties.setProperty("mail.smtp.connectiontimeout", patience);
        properties.setProperty("mail.smtp.timeout", patience);
        properties.setProperty("mail.smtp.writetimeout", patience);
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(server.tls() == MailConfig.Tls.FROM_THE_START));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(server.tls() != MailConfig.Tls.NONE));
        properties.setProperty(
                "mail.smtp.starttls.required", Boolean.toString(server.tls() == MailConfig.Tls.REQUIRED));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.auth", Boolean.toString(server.user().isPresent()));
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return server.user()
                        .map(user -> new PasswordAuthentication(
                                user, server.password().orElse("")))
                        .orElse(null);
            }
        });
    }
}
