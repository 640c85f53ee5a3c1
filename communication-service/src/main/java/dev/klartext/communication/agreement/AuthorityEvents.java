package dev.klartext.communication.agreement;

import java.util.UUID;

/** What is read of intake's events by which somebody's word may cease to count for their side. */
final class AuthorityEvents {

    static final String REMOVED = "dev.klartext.intake.participant.removed.v1";
    static final String CLAIMED = "dev.klartext.intake.participant.authority-claimed.v1";
    static final String CONFIRMED = "dev.klartext.intake.participant.authority-confirmed.v1";
    static final String INVITATION_REVOKED = "dev.klartext.intake.participant.invitation-revoked.v1";
    static final String ABSENCE_CANCELLED = "dev.klartext.intake.participant.absence-cancelled.v1";
    static final String MEMBER_REMOVED = "dev.klartext.intake.agency.member-removed.v1";
    static final String PERSON_CHANGED = "dev.klartext.intake.participant.person-changed.v1";

    private AuthorityEvents() {}

    /** Somebody whom an event is about. */
    record Concerned(UUID personId) {}

    /** @param counts whether it is in force; absent where the client itself said so */
    record Told(UUID personId, Part authority, Boolean counts) {

        /** Whether a yes of the person counts no longer. */
        boolean ends() {
            return !authority.orders() && !authority.approves() && !Boolean.FALSE.equals(counts);
        }
    }

    record Part(boolean orders, boolean approves) {}

    record PersonChanged(UUID personId, UUID coverId, boolean coverDecides) {

        /** Who still decides in the person's absence; null if nobody does. */
        UUID deputy() {
            return coverDecides ? coverId : null;
        }
    }
}
