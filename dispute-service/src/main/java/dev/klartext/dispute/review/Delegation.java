package dev.klartext.dispute.review;

import java.time.Instant;
import java.util.UUID;

/**
 * That who decides lets another of the client's people decide on one version.
 *
 * @param words what they said to it; absent if nothing
 * @param authorityEpoch with the position: up to where in intake's stream it was known that they decide
 * @param pointId the open point of who was asked
 * @param revokedAt absent as long as it was not taken back
 */
public record Delegation(
        UUID id,
        UUID resultId,
        UUID byId,
        String byName,
        UUID toId,
        String toName,
        String words,
        Instant delegatedAt,
        int authorityEpoch,
        long authorityPosition,
        UUID pointId,
        Instant revokedAt) {}
