package dev.klartext.dispute.upload;

import java.time.Instant;
import java.util.UUID;

/**
 * A file on its way in, and how far it has come.
 *
 * @param deliverableId what it is meant for; may be absent
 * @param modified when the file was changed last, as the browser says it; may be absent
 * @param received bytes that are safe
 * @param storeId the file store's own id of it; absent as long as there is no part
 * @param mediaType told by the first bytes; absent before
 * @param sha256 of the whole, once it is there and put together
 * @param kept whether it was copied to where its hash says
 */
public record Upload(
        UUID projectId,
        UUID id,
        UUID deliverableId,
        String name,
        long size,
        String modified,
        long received,
        String storeId,
        String mediaType,
        String sha256,
        boolean kept,
        Instant expiresAt) {

    public boolean whole() {
        return received == size;
    }

    /** Whether it may be meant for this deliverable. */
    public boolean isFor(UUID deliverable) {
        return deliverableId == null || deliverableId.equals(deliverable);
    }

    /** Whole per cent that are there. */
    public int percent() {
        return (int) (received * 100 / size);
    }
}
