package dev.klartext.chassis.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the access projection reads of intake's events: only the fields that say who may do what where. */
final class AccessEvents {

    static final String AGENCY_OPENED = "dev.klartext.intake.agency.opened.v1";
    static final String AGENCY_CHANGED = "dev.klartext.intake.agency.changed.v1";
    static final String CALENDAR_CHANGED = "dev.klartext.intake.agency.calendar-changed.v1";
    static final String MEMBER_ADDED = "dev.klartext.intake.agency.member-added.v1";
    static final String MEMBER_INVITED = "dev.klartext.intake.agency.member-invited.v1";
    static final String MEMBER_ROLE_CHANGED = "dev.klartext.intake.agency.member-role-changed.v1";
    static final String MEMBER_REMOVED = "dev.klartext.intake.agency.member-removed.v1";
    static final String PROJECT_OPENED = "dev.klartext.intake.project.opened.v1";
    static final String PROJECT_CLOSED = "dev.klartext.intake.project.closed.v1";
    static final String PROJECT_REOPENED = "dev.klartext.intake.project.reopened.v1";
    static final String PARTICIPANT_ADDED = "dev.klartext.intake.participant.added.v1";
    static final String PARTICIPANT_CHANGED = "dev.klartext.intake.participant.changed.v1";
    static final String PARTICIPANT_REMOVED = "dev.klartext.intake.participant.removed.v1";
    static final String AUTHORITY_CLAIMED = "dev.klartext.intake.participant.authority-claimed.v1";
    static final String AUTHORITY_CONFIRMED = "dev.klartext.intake.participant.authority-confirmed.v1";
    static final String CLIENT_CHANGED = "dev.klartext.intake.client.changed.v1";

    private AccessEvents() {}

    public record AgencyOpened(String name, String zone, String language, String color) {}

    /** The colours and the logo that its pages wear; the second colour and the logo may be absent. */
    public record AgencyChanged(String name, String color, String accentColor, Logo logo) {

        public String logoSha256() {
            return logo == null ? null : logo.sha256();
        }

        public String logoType() {
            return logo == null ? null : logo.mediaType();
        }
    }

    public record Logo(String sha256, String mediaType) {}

    public record CalendarChanged(long version, List<String> workingDays, List<LocalDate> nonWorkingDates) {}

    /** Somebody who was added with a login, or invited and has none yet. */
    public record Member(UUID personId, String subject, String name, String email, String role, UUID invitationId) {}

    public record MemberRoleChanged(UUID personId, String role) {}

    public record MemberRemoved(UUID personId) {}

    public record ProjectOpened(
            UUID projectId,
            String number,
            String title,
            UUID clientId,
            String clientName,
            String zone,
            String language) {}

    /** Of a project that was closed or opened again which one it is. */
    public record ProjectEvent(UUID projectId) {}

    public record ParticipantAdded(
            UUID projectId,
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
            UUID invitationId) {}

    public record ParticipantChanged(UUID projectId, UUID personId, String function, boolean contact) {}

    public record ParticipantRemoved(UUID projectId, UUID personId) {}

    /**
     * What somebody at the client may do, as the agency says or as the client says.
     *
     * @param counts whether it is in force; absent where the client itself said so
     */
    public record AuthorityTold(UUID projectId, UUID personId, Authority authority, Boolean counts) {

        boolean inForce() {
            return counts == null || counts;
        }
    }

    public record Authority(boolean orders, boolean approves, boolean accepts) {}

    public record ClientChanged(UUID clientId, String name) {}
}
