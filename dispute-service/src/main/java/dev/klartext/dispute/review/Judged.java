package dev.klartext.dispute.review;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody approved a version, or agreed to how a round was restated.
 *
 * @param number of the restatement, 0 for the version itself
 */
public record Judged(UUID resultId, int number, UUID decidedBy, String decidedByName, Instant decidedAt) {}
