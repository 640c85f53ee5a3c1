package dev.klartext.intake.participant;

import java.util.UUID;

/**
 * How a person is reached, and who covers them, as it can be edited.
 *
 * @param sharedMailbox whether several people read the address
 * @param language "de" or "en", in which the person is written to
 * @param zone IANA time zone in which they live; absent if it is the agency's
 * @param channel how they like to be reached; absent if nobody said
 * @param coverId who covers them ("Vertretung"); absent if nobody does
 * @param coverDecides whether the cover's word counts like this person's while this person is away; said by themselves only
 * @param revision what the ETag names
 */
public record PersonCard(
        UUID personId,
        String name,
        String email,
        boolean sharedMailbox,
        String phone,
        String language,
        String zone,
        Channel channel,
        UUID coverId,
        String coverName,
        boolean coverDecides,
        long revision) {}
