package dev.klartext.intake.participant;

import dev.klartext.chassis.access.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A person in a project: side, function, and how to reach them.
 *
 * @param function what the person does, in the agency's words
 * @param decides whether their word orders today, as a deputy too while somebody is away
 * @param email absent if none is known
 * @param joined whether a login stands behind the person
 * @param invited whether an invitation waits to be redeemed
 * @param channel how the person likes to be reached; absent if nobody said
 * @param awayUntil last day of an absence that lasts today; absent if the person is there
 * @param coverName who covers the person; absent if nobody does
 * @param field field of a partner or subcontractor; empty if nobody said
 * @param deliverableIds deliverables of the brief that can't be finished without this person
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
        boolean joined,
        boolean invited,
        Instant addedAt,
        Channel channel,
        LocalDate awayUntil,
        String coverName,
        String field,
        List<UUID> deliverableIds) {

    /** Whether a message reaches this very person: an address that nobody else reads. */
    public boolean personallyReachable() {
        return email != null && !sharedMailbox;
    }

    public boolean decidesForClient() {
        return side == Side.CLIENT && decides;
    }

    public boolean isClientContact() {
        return side == Side.CLIENT && contact;
    }

    Participant withoutReach() {
        return new Participant(
                personId,
                name,
                side,
                function,
                decides,
                contact,
                null,
                sharedMailbox,
                null,
                language,
                joined,
                invited,
                addedAt,
                null,
                awayUntil,
                coverName,
                field,
                deliverableIds);
    }
}
