package dev.klartext.communication.mail;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.NoticeFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.json.Json;

/**
 * A mail on its way out, with its words in both languages.
 *
 * @param projectId null if it comes from the agency as a whole; it then goes to its staff only
 * @param senderId null if no person stands behind it
 * @param audience who may see what it is about
 * @param link path behind the button, with the event that the page must have seen
 * @param files what is attached for those who may have it
 * @param remindsOn the day whose reminders it bundles, over all projects; its words are found when it is sent. Null for all
 *     other mails
 * @param points the open points it reminds of
 */
public record Mail(
        UUID id,
        UUID projectId,
        UUID personId,
        UUID senderId,
        String senderName,
        Side senderSide,
        Audience audience,
        String subjectDe,
        String subjectEn,
        String bodyDe,
        String bodyEn,
        String actionDe,
        String actionEn,
        String link,
        @Json List<NoticeFile> files,
        int attempts,
        Instant createdAt,
        LocalDate remindsOn,
        List<UUID> points) {}
