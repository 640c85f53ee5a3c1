package dev.klartext.intake.participant;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.util.UUID;

/**
 * How a person is reached has changed, in the whole agency; the event tells all of it.
 *
 * @param email absent if none is known
 * @param sharedMailbox whether several people read the address; then it is no way to a person
 * @param language "de" or "en", in which the person is written to
 * @param zone IANA time zone in which they live; absent if it is the agency's
 * @param channel how they like to be reached; absent if nobody said
 * @param coverId who covers them; absent if nobody does
 * @param coverDecides whether the cover's word counts like this person's on days of an absence
 */
@EventType("dev.klartext.intake.participant.person-changed.v1")
public record PersonChanged(
        UUID personId,
        String name,
        String email,
        boolean sharedMailbox,
        String phone,
        String language,
        @JsonInclude(JsonInclude.Include.NON_NULL) String zone,
        Channel channel,
        UUID coverId,
        boolean coverDecides)
        implements DomainEvent {}
