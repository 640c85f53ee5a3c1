package dev.klartext.intake.brief;

import dev.klartext.chassis.canonical.CanonicalJson;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is frozen when a brief is sent: the brief with everything that a reader needs to understand it alone. Its RFC 8785 bytes
 * are what is signed.
 *
 * @param number the project's number
 * @param language contract language
 * @param legalTexts what a consumer reads before the order; absent for a business, so that its bytes say nothing of it
 */
public record FrozenBrief(
        UUID projectId,
        String number,
        String title,
        int version,
        String language,
        String agency,
        String client,
        Instant frozenAt,
        Brief brief,
        Totals totals,
        List<ConsumerText> legalTexts) {

    /** Whether a consumer orders it. */
    public boolean forConsumer() {
        return legalTexts != null;
    }

    /** The legal texts, none for a business. */
    public List<ConsumerText> textsForConsumer() {
        return forConsumer() ? legalTexts : List.of();
    }

    byte[] bytes() {
        return CanonicalJson.of(this);
    }
}
