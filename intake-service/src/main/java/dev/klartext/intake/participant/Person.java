package dev.klartext.intake.participant;

import java.util.UUID;

/**
 * A human being as one agency knows them.
 *
 * @param subject Keycloak subject; absent until an invitation is redeemed
 * @param sharedMailbox whether several people read the address
 * @param language "de" or "en", in which the person is written to
 */
public record Person(
        UUID personId,
        String subject,
        String name,
        String email,
        boolean sharedMailbox,
        String phone,
        String language) {}
