package dev.klartext.communication.agreement;

import dev.klartext.chassis.access.Grant;

/**
 * A yes counts from the agency's staff, and at the client from who orders or approves.
 *
 * <p>Reason: disputes begin where a contact said yes and the boss never heard of it. Anybody else takes note, and who decides
 * is asked too.
 */
final class WhoseWordCounts {

    private WhoseWordCounts() {}

    static boolean counts(Grant grant) {
        return grant.isStaff() || grant.isClient() && (grant.decides() || grant.approves());
    }
}
