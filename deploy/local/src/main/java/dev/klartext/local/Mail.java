package dev.klartext.local;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A mail as it was received.
 *
 * @param id name of its file without the ending; sorts by the time of receipt
 * @param recipients addresses it was delivered to (the envelope, not the To header)
 * @param from the From header, decoded: {@code Nadja Linde <nadja@cne.example>}
 * @param html empty where the mail has no HTML part
 * @param headers first value of each header, decoded
 * @param links addresses found in the text, or in the HTML where there is no text, in order
 */
public record Mail(
        String id,
        Instant receivedAt,
        List<String> recipients,
        String from,
        String subject,
        String text,
        String html,
        Map<String, String> headers,
        List<String> attachments,
        List<String> links) {}
