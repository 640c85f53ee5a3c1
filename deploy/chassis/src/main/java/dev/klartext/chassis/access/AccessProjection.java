package dev.klartext.chassis.access;

import dev.klartext.chassis.inbox.ReceivedEvent;
import dev.klartext.chassis.inbox.Subscriber;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jdbi.v3.core.statement.Update;

/** Keeps who is what where, from intake's events; in intake itself within the publishing transaction. */
@ApplicationScoped
public class AccessProjection implements Subscriber {

    @Override
    public boolean wants(String type) {
        return switch (type) {
            case AccessEvents.AGENCY_OPENED,
                    AccessEvents.AGENCY_CHANGED,
                    AccessEvents.CALENDAR_CHANGED,
                    AccessEvents.MEMBER_ADDED,
                    AccessEvents.MEMBER_INVITED,
                    AccessEvents.MEMBER_ROLE_CHANGED,
                    AccessEvents.MEMBER_REMOVED,
                    AccessEvents.PROJECT_OPENED,
                    AccessEvents.PROJECT_CLOSED,
                    AccessEvents.PROJECT_REOPENED,
                    AccessEvents.PARTICIPANT_ADDED,
                    AccessEvents.PARTICIPANT_CHANGED,
                    AccessEvents.PARTICIPANT_REMOVED,
                    AccessEvents.AUTHORITY_CLAIMED,
                    AccessEvents.AUTHORITY_CONFIRMED,
                    AccessEvents.CLIENT_CHANGED -> true;
            default -> false;
        };
    }

    @Override
    public boolean alsoOwn() {
        return true;
    }

    @Override
    public void apply(Tx tx, ReceivedEvent event) {
        switch (event.type()) {
            case AccessEvents.AGENCY_OPENED -> opened(tx, event.as(AccessEvents.AgencyOpened.class));
            case AccessEvents.AGENCY_CHANGED -> changed(tx, event.as(AccessEvents.AgencyChanged.class));
            case AccessEvents.CALENDAR_CHANGED -> calendar(tx, event.as(AccessEvents.CalendarChanged.class));
            case AccessEvents.MEMBER_ADDED, AccessEvents.MEMBER_INVITED -> member(tx, event);
            case AccessEvents.MEMBER_ROLE_CHANGED -> role(tx, event);
            case AccessEvents.MEMBER_REMOVED -> left(tx, event.as(AccessEvents.MemberRemoved.class));
            case AccessEvents.PROJECT_OPENED -> project(tx, event.as(AccessEvents.ProjectOpened.class));
            case AccessEvents.PROJECT_CLOSED -> closed(tx, event, true);
            case AccessEvents.PROJECT_REOPENED -> closed(tx, event, false);
            case AccessEvents.PARTICIPANT_ADDED -> participant(tx, event);
            case AccessEvents.PARTICIPANT_CHANGED ->
                update(tx, """
                        update chassis.access_participant set function = :function, contact = :contact
                        where agency_id = :agency and project_id = :projectId and person_id = :personId""")
                        .bindMethods(event.as(AccessEvents.ParticipantChanged.class))
                        .execute();
            case AccessEvents.AUTHORITY_CLAIMED, AccessEvents.AUTHORITY_CONFIRMED -> authority(tx, event);
            case AccessEvents.CLIENT_CHANGED ->
                update(tx, """
                        update chassis.access_project set client_name = :name
                        where agency_id = :agency and client_id = :clientId""")
                        .bindMethods(event.as(AccessEvents.ClientChanged.class))
                        .execute();
            case AccessEvents.PARTICIPANT_REMOVED ->
                update(tx, """
                        delete from chassis.access_participant
                        where agency_id = :agency and project_id = :projectId and person_id = :personId""")
                        .bindMethods(event.as(AccessEvents.ParticipantRemoved.class))
                        .execute();
            default -> throw new IllegalArgumentException(event.type());
        }
    }

    private static void opened(Tx tx, AccessEvents.AgencyOpened agency) {
        update(tx, """
                insert into chassis.access_agency (agency_id, name, zone, language, color)
                values (:agency, :name, :zone, :language, :color)
                on conflict (agency_id) do update set name = excluded.name, zone = excluded.zone,
                    language = excluded.language, color = excluded.color""").bindMethods(agency).execute();
    }

    private static void changed(Tx tx, AccessEvents.AgencyChanged agency) {
        update(tx, """
                update chassis.access_agency set name = :name, color = :color, accent_color = :accentColor,
                    logo_sha256 = :logoSha256, logo_type = :logoType
                where agency_id = :agency""").bindMethods(agency).execute();
    }

    private static void calendar(Tx tx, AccessEvents.CalendarChanged calendar) {
        update(tx, """
                update chassis.access_agency set calendar_version = :version, working_days = :days,
                    non_working_dates = :dates
                where agency_id = :agency""")
                .bind("version", calendar.version())
                .bindArray("days", String.class, calendar.workingDays())
                .bindArray("dates", LocalDate.class, calendar.nonWorkingDates())
                .execute();
    }

    private static void member(Tx tx, ReceivedEvent event) {
        update(tx, """
                insert into chassis.access_member
                    (agency_id, person_id, subject, name, email, role, invitation_id, epoch, position)
                values (:agency, :personId, :subject, :name, :email, :role, :invitationId, :epoch, :position)
                on conflict (agency_id, person_id) do update set subject = excluded.subject, name = excluded.name,
                    email = excluded.email, role = excluded.role, invitation_id = excluded.invitation_id,
                    epoch = excluded.epoch, position = excluded.position""")
                .bindMethods(event.as(AccessEvents.Member.class))
                .bind("epoch", event.epoch())
                .bind("position", event.position())
                .execute();
    }

    private static void role(Tx tx, ReceivedEvent event) {
        update(tx, """
                update chassis.access_member set role = :role, epoch = :epoch, position = :position
                where agency_id = :agency and person_id = :personId""")
                .bindMethods(event.as(AccessEvents.MemberRoleChanged.class))
                .bind("epoch", event.epoch())
                .bind("position", event.position())
                .execute();
    }

    /** Who is staff no longer is named in no project any more either. */
    private static void left(Tx tx, AccessEvents.MemberRemoved member) {
        update(tx, "delete from chassis.access_member where agency_id = :agency and person_id = :personId")
                .bindMethods(member)
                .execute();
        update(tx, """
                delete from chassis.access_participant
                where agency_id = :agency and person_id = :personId and side = 'AGENCY'""").bindMethods(member).execute();
    }

    private static void project(Tx tx, AccessEvents.ProjectOpened project) {
        update(tx, """
                insert into chassis.access_project
                    (agency_id, project_id, number, title, client_id, client_name, zone, language)
                values (:agency, :projectId, :number, :title, :clientId, :clientName, :zone, :language)
                on conflict (agency_id, project_id) do update set number = excluded.number, title = excluded.title,
                    client_id = excluded.client_id, client_name = excluded.client_name, zone = excluded.zone,
                    language = excluded.language""").bindMethods(project).execute();
    }

    private static void closed(Tx tx, ReceivedEvent event, boolean closed) {
        update(tx, """
                update chassis.access_project set closed = :closed
                where agency_id = :agency and project_id = :projectId""")
                .bindMethods(event.as(AccessEvents.ProjectEvent.class))
                .bind("closed", closed)
                .execute();
    }

    private static void participant(Tx tx, ReceivedEvent event) {
        update(tx, """
                insert into chassis.access_participant
                    (agency_id, project_id, person_id, name, side, function, decides, approves, accepts, contact, email,
                     shared_mailbox, phone, language, invitation_id, epoch, position)
                values (:agency, :projectId, :personId, :name, :side, :function, :decides, :decides, :decides, :contact,
                        :email, :sharedMailbox, :phone, :language, :invitationId, :epoch, :position)
                on conflict (agency_id, project_id, person_id) do update set name = excluded.name, side = excluded.side,
                    function = excluded.function, decides = excluded.decides, approves = excluded.approves,
                    accepts = excluded.accepts, contact = excluded.contact,
                    email = excluded.email, shared_mailbox = excluded.shared_mailbox, phone = excluded.phone,
                    language = excluded.language, invitation_id = excluded.invitation_id, epoch = excluded.epoch,
                    position = excluded.position""")
                .bindMethods(event.as(AccessEvents.ParticipantAdded.class))
                .bind("epoch", event.epoch())
                .bind("position", event.position())
                .execute();
    }

    /** The part of the event that says who may do what; an agency's claim that does not count yet changes nothing. */
    private static void authority(Tx tx, ReceivedEvent event) {
        AccessEvents.AuthorityTold told = event.as(AccessEvents.AuthorityTold.class);
        if (!told.inForce()) {
            return;
        }
        update(tx, """
                update chassis.access_participant set decides = :orders, approves = :approves, accepts = :accepts,
                    epoch = :epoch, position = :position
                where agency_id = :agency and project_id = :projectId and person_id = :personId""")
                .bind("projectId", told.projectId())
                .bind("personId", told.personId())
                .bindMethods(told.authority())
                .bind("epoch", event.epoch())
                .bind("position", event.position())
                .execute();
    }

    private static Update update(Tx tx, String sql) {
        return tx.sql().createUpdate(sql).bind("agency", tx.agencyId());
    }
}
