package dev.klartext.intake.agency;

import java.util.UUID;

/**
 * Somebody who is staff of an agency.
 *
 * @param subject Keycloak subject; absent until an invitation is redeemed
 * @param joined whether a login stands behind the person
 */
public record Member(
        UUID personId, String subject, String name, String email, String phone, MemberRole role, boolean joined) {}
