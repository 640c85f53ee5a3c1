package dev.klartext.chassis.access;

import dev.klartext.chassis.inbox.ReceivedEvent;
import dev.klartext.chassis.inbox.Subscriber;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.statement.Update;

/** Keeps which login a person has, how they are reached, who covers them and when they are away, from intake's events. */
@ApplicationScoped
public class PeopleProjection implements Subscriber {

    @Override
    public boolean wants(String type) {
        return switch (type) {
            case PeopleEvents.PERSON_BOUND,
                    PeopleEvents.PERSON_CHANGED,
                    PeopleEvents.ABSENCE_ENTERED,
                    PeopleEvents.ABSENCE_CANCELLED,
                    PeopleEvents.INVITATION_RENEWED,
                    PeopleEvents.INVITATION_REVOKED -> true;
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
            case PeopleEvents.PERSON_BOUND -> bound(tx, event.as(PeopleEvents.PersonBound.class));
            case PeopleEvents.PERSON_CHANGED -> changed(tx, event.as(PeopleEvents.PersonChanged.class));
            case PeopleEvents.ABSENCE_ENTERED ->
                update(tx, """
                        insert into chassis.access_absence (agency_id, absence_id, person_id, first_day, last_day)
                        values (:agency, :absenceId, :personId, :firstDay, :lastDay) on conflict do nothing""")
                        .bindMethods(event.as(PeopleEvents.AbsenceEntered.class))
                        .execute();
            case PeopleEvents.ABSENCE_CANCELLED ->
                update(tx, "delete from chassis.access_absence where agency_id = :agency and absence_id = :absenceId")
                        .bindMethods(event.as(PeopleEvents.AbsenceCancelled.class))
                        .execute();
            case PeopleEvents.INVITATION_RENEWED ->
                update(tx, """
                        update chassis.access_participant set invitation_id = :invitationId
                        where agency_id = :agency and project_id = :projectId and person_id = :personId""")
                        .bindMethods(event.as(PeopleEvents.InvitationRenewed.class))
                        .execute();
            case PeopleEvents.INVITATION_REVOKED -> revoked(tx, event.as(PeopleEvents.InvitationRevoked.class));
            default -> throw new IllegalArgumentException(event.type());
        }
    }

    /** Staff get their login as members and lose it with the membership; everybody else keeps it in the agency. */
    private static void bound(Tx tx, PeopleEvents.PersonBound binding) {
        boolean member = update(
                                tx,
                                "update chassis.access_member set subject = :subject"
                                        + " where agency_id = :agency and person_id = :personId")
                        .bindMethods(binding)
                        .execute()
                == 1;
        if (member) {
            return;
        }
        update(tx, """
                insert into chassis.access_binding (agency_id, person_id, subject) values (:agency, :personId, :subject)
                on conflict (agency_id, person_id) do update set subject = excluded.subject""").bindMethods(binding).execute();
    }

    private static void changed(Tx tx, PeopleEvents.PersonChanged person) {
        update(tx, """
                insert into chassis.access_person (agency_id, person_id, name, email, shared_mailbox, phone, language,
                    cover_id, cover_decides)
                values (:agency, :personId, :name, :email, :sharedMailbox, :phone, :language, :coverId, :coverDecides)
                on conflict (agency_id, person_id) do update set name = excluded.name, email = excluded.email,
                    shared_mailbox = excluded.shared_mailbox, phone = excluded.phone, language = excluded.language,
                    cover_id = excluded.cover_id, cover_decides = excluded.cover_decides""").bindMethods(person).execute();
        update(tx, """
                update chassis.access_member set name = :name, email = :email
                where agency_id = :agency and person_id = :personId""").bindMethods(person).execute();
    }

    /** The login stands for the person no longer: from now on the gate knows nobody behind it. */
    private static void revoked(Tx tx, PeopleEvents.InvitationRevoked revoked) {
        update(tx, "delete from chassis.access_binding where agency_id = :agency and person_id = :personId")
                .bindMethods(revoked)
                .execute();
        update(tx, """
                update chassis.access_participant set invitation_id = null
                where agency_id = :agency and person_id = :personId and invitation_id = any(:invitations)""")
                .bind("personId", revoked.personId())
                .bindArray("invitations", UUID.class, revoked.invitationIds())
                .execute();
    }

    private static Update update(Tx tx, String sql) {
        return tx.sql().createUpdate(sql).bind("agency", tx.agencyId());
    }
}
