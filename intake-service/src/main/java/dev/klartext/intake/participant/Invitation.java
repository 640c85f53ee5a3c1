package dev.klartext.intake.participant;

import java.time.Instant;
import java.util.UUID;

/**
 * A one-time invitation of a person to a project, or to the agency's staff.
 *
 * @param projectId absent for staff, as is the title
 * @param boundTo the Keycloak subject that the person is known by; absent as long as nobody has redeemed an invitation
 */
public record Invitation(
        UUID invitationId,
        UUID projectId,
        UUID personId,
        String personName,
        String email,
        String boundTo,
        String projectTitle,
        String agencyName,
        String invitedByName,
        Instant revokedAt) {}
