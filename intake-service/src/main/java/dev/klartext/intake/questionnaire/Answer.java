package dev.klartext.intake.questionnaire;

import java.time.Instant;
import java.util.UUID;

/**
 * What stands at a question.
 *
 * @param text may be empty again
 * @param revision grows with each save; its ETag
 */
public record Answer(
        String questionId, String text, long revision, UUID answeredBy, String answeredByName, Instant answeredAt) {}
