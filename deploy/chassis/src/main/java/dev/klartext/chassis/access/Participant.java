package dev.klartext.chassis.access;

import java.util.Optional;
import java.util.UUID;

/**
 * A person in a project and how they are reached. Personal data: only for who was let in by the gate, or to write to them.
 *
 * @param function what they do there, in free words; absent if nobody said
 * @param email absent if unknown
 * @param sharedMailbox whether others read what is sent there
 * @param language {@code de} or {@code en}
 * @param invitationId the invitation that was made for them; absent for staff who came without one
 * @param subject the login that is bound to them; absent until they redeemed an invitation
 */
public record Participant(
        UUID personId,
        String name,
        Side side,
        String function,
        boolean decides,
        boolean contact,
        String email,
        boolean sharedMailbox,
        String phone,
        String language,
        UUID invitationId,
        String subject) {

    /** Whether they have ever logged in as this person. */
    public boolean isBound() {
        return subject != null;
    }

    public Optional<UUID> invitation() {
        return isBound() ? Optional.empty() : Optional.ofNullable(invitationId);
    }
}
