package dev.klartext.chassis.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the projection of people reads of intake's events: how somebody is reached, who covers whom, who is away. */
final class PeopleEvents {

    static final String PERSON_BOUND = "dev.klartext.intake.participant.person-bound.v1";
    static final String PERSON_CHANGED = "dev.klartext.intake.participant.person-changed.v1";
    static final String ABSENCE_ENTERED = "dev.klartext.intake.participant.absence-entered.v1";
    static final String ABSENCE_CANCELLED = "dev.klartext.intake.participant.absence-cancelled.v1";
    static final String INVITATION_RENEWED = "dev.klartext.intake.participant.invitation-renewed.v1";
    static final String INVITATION_REVOKED = "dev.klartext.intake.participant.invitation-revoked.v1";

    private PeopleEvents() {}

    public record PersonBound(UUID personId, String subject) {}

    public record PersonChanged(
            UUID personId,
            String name,
            String email,
            boolean sharedMailbox,
            String phone,
            String language,
            UUID coverId,
            boolean coverDecides) {}

    public record AbsenceEntered(UUID absenceId, UUID personId, LocalDate firstDay, LocalDate lastDay) {}

    public record AbsenceCancelled(UUID absenceId) {}

    public record InvitationRenewed(UUID projectId, UUID personId, UUID invitationId) {}

    public record InvitationRevoked(UUID personId, List<UUID> invitationIds) {}
}
