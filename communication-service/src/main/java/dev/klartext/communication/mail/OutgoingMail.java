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
        String secret) {

    String textWithoutSecret() {
        return secret == null ? text : text.replace(secret, "…");
    }
}
