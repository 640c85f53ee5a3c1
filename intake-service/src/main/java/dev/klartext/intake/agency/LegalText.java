package dev.klartext.intake.agency;

import java.time.Instant;

/**
 * A version of a legal text for consumers; it never changes.
 *
 * @param language "de" or "en"; it goes to projects with this contract language
 * @param version from 1, per kind and language
 * @param sha256 of the text in UTF-8, lower-case hex
 */
public record LegalText(
        LegalTextKind kind,
        String language,
        int version,
        String text,
        String sha256,
        String storedByName,
        Instant storedAt) {}
