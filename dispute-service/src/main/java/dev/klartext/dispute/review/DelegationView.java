package dev.klartext.dispute.review;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody lets another decide, as the API answers it.
 *
 * @param revokedAt absent as long as it was not taken back
 */
public record DelegationView(
        UUID id,
        UUID byId,
        String byName,
        UUID toId,
        String toName,
        String words,
        Instant delegatedAt,
        Instant revokedAt) {

    static DelegationView of(Delegation delegation) {
        return new DelegationView(
                delegation.id(),
                delegation.byId(),
                delegation.byName(),
                delegation.toId(),
                delegation.toName(),
                delegation.words(),
                delegation.delegatedAt(),
                delegation.revokedAt());
    }
}
