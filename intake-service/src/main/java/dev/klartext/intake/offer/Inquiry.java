package dev.klartext.intake.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody would like who is no client yet.
 *
 * @param organisation absent for a private person
 * @param email unconfirmed; this or a phone number is there
 * @param budget in the person's own words
 * @param until by when they need it, in the agency's zone
 * @param language "de" or "en", in which they wrote
 * @param projectId the draft that was made from it
 * @param reason why it was declined, for the agency's own memory
 */
public record Inquiry(
        UUID id,
        InquirySource source,
        String name,
        String organisation,
        String email,
        String phone,
        String text,
        String budget,
        LocalDate until,
        String language,
        Instant receivedAt,
        InquiryState state,
        UUID projectId,
        String reason,
        String decidedByName,
        Instant decidedAt) {

    /** For whom the work would be. */
    public String clientName() {
        return organisation == null ? name : organisation;
    }
}
