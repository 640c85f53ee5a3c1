package dev.klartext.communication.status;

import java.time.Instant;
import java.util.UUID;

/**
 * What the agency wrote to its client about where things stand.
 *
 * @param number counted from 1 in each project
 * @param sentBy who of the agency sent it; an answer goes back to that person
 */
public record StatusNote(
        UUID id, UUID projectId, int number, String words, UUID sentBy, String senderName, Instant sentAt) {

    /** The page where it is read and answered. */
    public String link() {
        return "/communication/projects/" + projectId + "/status/" + id;
    }
}
