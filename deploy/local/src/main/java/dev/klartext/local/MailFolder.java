package dev.klartext.local;

import jakarta.mail.Address;
import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Received mails as files, so that they survive a restart: one {@code .eml} a mail, named by time of receipt. */
final class MailFolder {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"'<>]+");
    private static final Pattern ID = Pattern.compile("\\d{19}");
    private static final String RECIPIENT = "X-Delivered-To";

    private final Path directory;
    private final Session session = Session.getInstance(new java.util.Properties());
    private long lastId;

    MailFolder(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
    }

    /** Keeps the mail; it is complete on disk before its sender hears that we took it. */
    synchronized void keep(MimeMessage received, Set<String> recipients) throws MessagingException {
        try {
            var message = new MimeMessage(received);
            recipients.forEach(recipient -> add(message, recipient));
            Path unfinished = directory.resolve("unfinished");
            try (var out = Files.newOutputStream(unfinished)) {
                message.writeTo(out);
            }
            Files.move(unfinished, file(nextId()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new MessagingException("The mail could not be kept", e);
        }
    }

    /** All mails, newest first. */
    List<Mail> mails() {
        try (var files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".eml"))
                    .sorted(Comparator.reverseOrder())
                    .map(name -> read(name.substring(0, name.length() - ".eml".length())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Mail> mail(String id) {
        return ID.matcher(id).matches() && Files.exists(file(id)) ? Optional.of(read(id)) : Optional.empty();
    }

    private static void add(MimeMessage message, String recipient) {
        try {
            message.addHeader(RECIPIENT, recipient);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nanoseconds since 1970, and never the same twice. */
    private String nextId() {
        Instant now = Clock.systemUTC().instant();
        lastId = Math.max(lastId + 1, now.getEpochSecond() * 1_000_000_000 + now.getNano());
        return "%019d".formatted(lastId);
    }

    private Path file(String id) {
        return directory.resolve(id + ".eml");
    }

    private Mail read(String id) {
        try (var in = Files.newInputStream(file(id))) {
            var message = new MimeMessage(session, in);
            var content = new Content();
            content.collect(message);
            String text = content.text.toString();
            String html = content.html.toString();
            long nanos = Long.parseLong(id);
            return new Mail(
                    id,
                    Instant.ofEpochSecond(nanos / 1_000_000_000, nanos % 1_000_000_000),
                    Arrays.asList(
                            Optional.ofNullable(message.getHeader(RECIPIENT)).orElse(new String[0])),
                    from(message),
                    Optional.ofNullable(message.getSubject()).orElse(""),
                    text,
                    html,
                    headers(message),
                    content.attachments,
                    links(text.isBlank() ? html.replace("&amp;", "&") : text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("Mail " + id + " can't be read", e);
        }
    }

    private static String from(Message message) throws MessagingException {
        Address[] from = message.getFrom();
        if (from == null || from.length == 0) {
            return "";
        }
        var sender = (InternetAddress) from[0];
        return sender.getPersonal() == null
                ? sender.getAddress()
                : "%s <%s>".formatted(sender.getPersonal(), sender.getAddress());
    }

    private static Map<String, String> headers(MimeMessage message) throws MessagingException, IOException {
        var headers = new LinkedHashMap<String, String>();
        for (var all = message.getAllHeaders(); all.hasMoreElements(); ) {
            Header header = all.nextElement();
            headers.putIfAbsent(header.getName(), MimeUtility.decodeText(MimeUtility.unfold(header.getValue())));
        }
        return headers;
    }

    private static List<String> links(String text) {
        var links = new LinkedHashSet<String>();
        LINK.matcher(text).results().forEach(found -> links.add(found.group().replaceAll("[.,;:)]+$", "")));
        return List.copyOf(links);
    }

    /** What a person would read of a mail. */
    private static final class Content {
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder html = new StringBuilder();
        private final List<String> attachments = new ArrayList<>();

        private void collect(Part part) throws MessagingException, IOException {
            if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
                String name = Optional.ofNullable(part.getFileName()).orElse("?");
                // Names with umlauts come as encoded words, which mail programs decode.
                attachments.add(MimeUtility.decodeText(MimeUtility.unfold(name)));
            } else if (part.isMimeType("text/plain")) {
                text.append(part.getContent());
            } else if (part.isMimeType("text/html")) {
                html.append(part.getContent());
            } else if (part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    collect(parts.getBodyPart(i));
                }
            }
        }
    }
}
