package dev.klartext.communication.agreement;

import dev.klartext.chassis.access.Grant;

/**
 * A yes counts from the agency's staff, and at the client from who orders or approves, and from a partner, who speaks
 * for their own firm.
 *
 * <p>Reason: disputes begin where a contact said yes and the boss never heard of it. Anybody else takes note, and who decides
 * is asked too.
 */
final class WhoseWordCounts {

    private WhoseWordCounts() {}

    static boolean counts(Grant grant) {
        return switch (grant.side()) {
            case AGENCY, PARTNER -> true;
            case CLIENT -> grant.decides() || grant.approves();
            case SUBCONTRACTOR -> false;
        };
    }
}
