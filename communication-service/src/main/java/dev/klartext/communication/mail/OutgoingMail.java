package dev.klartext.communication.mail;

import dev.klartext.chassis.files.StoredFile;
import java.util.List;
import java.util.UUID;

/**
 * A mail as it leaves, in the recipient's language.
 *
 * @param from name and address of the human it comes from
 * @param replyTo that human's own address; null if unknown
 * @param thread earlier mails it belongs to, oldest first
 * @param files what is attached, stored under the agency's project
 * @param secret the token in the link, which nobody but the recipient is to have; null for most
 * @param link the link as it stands in the texts, if it may be made the recipient's own; null otherwise
 * @param subjectId the login of the recipient; null if they have none, or the link is not to be made their own
 * @param invited who gets a login with this mail; null for all others
 */
record OutgoingMail(
        UUID id,
        UUID agencyId,
        UUID projectId,
        String to,
        String from,
        String replyTo,
        String subject,
        String text,
        String html,
        List<UUID> thread,
        List<StoredFile> files,
        String secret,
        String link,
        String subjectId,
        MailLinks.Invited invited) {

    String textWithoutSecret() {
        return secret == null ? text : text.replace(secret, "…");
    }

    /** The same with another link; in HTML it is escaped. */
    OutgoingMail withLink(String another) {
        return new OutgoingMail(
                id,
                agencyId,
                projectId,
                to,
                from,
                replyTo,
                subject,
                text.replace(link, another),
                html.replace(escaped(link), escaped(another)),
                thread,
                files,
                secret,
                null,
                null,
                null);
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;");
    }
}
