package dev.klartext.communication.mail;

import java.util.List;

/**
 * What the templates of a mail show, in the recipient's language.
 *
 * @param project title of the project; null if the mail belongs to none
 * @param first whether it is the first mail of this agency to this person, which carries the privacy notice
 * @param checkpoint the newest signed head of the project's shared history; null without a
 *     project and if none was ever stored
 */
public record MailView(
        String language,
        String subject,
        List<String> paragraphs,
        String action,
        String href,
        String project,
        String agency,
        boolean first,
        String checkpoint) {}
