package dev.klartext.communication.portal;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.inbox.ReceivedEvent;
import dev.klartext.chassis.inbox.Subscriber;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * Notes what Keycloak is to be told of intake's events: who is staff now and gets neither link nor code any more, and whose
 * access has ended and with it their sessions and links. {@link TellKeycloak} does it afterwards.
 */
@ApplicationScoped
// Before the projection of who may do what forgets whose login it was.
@Priority(LoginTasks.BEFORE_THE_PROJECTION)
class LoginTasks implements Subscriber {

    static final int BEFORE_THE_PROJECTION = 100;

    static final String MEMBER_ADDED = "dev.klartext.intake.agency.member-added.v1";
    static final String MEMBER_REMOVED = "dev.klartext.intake.agency.member-removed.v1";
    static final String PERSON_BOUND = "dev.klartext.intake.participant.person-bound.v1";
    static final String INVITATION_REVOKED = "dev.klartext.intake.participant.invitation-revoked.v1";

    /** Of the events only who it is about, and with which login. */
    public record Whom(UUID personId, String subject) {}

    @Override
    public boolean wants(String type) {
        return switch (type) {
            case MEMBER_ADDED, MEMBER_REMOVED, PERSON_BOUND, INVITATION_REVOKED -> true;
            default -> false;
        };
    }

    @Override
    public void apply(Tx tx, ReceivedEvent event) {
        Whom whom = event.as(Whom.class);
        switch (event.type()) {
            case MEMBER_ADDED -> Optional.ofNullable(whom.subject()).ifPresent(subject -> note(tx, "staff", subject));
            case PERSON_BOUND -> {
                if (isMember(tx, whom.personId())) {
                    note(tx, "staff", whom.subject());
                }
            }
            default -> login(tx, whom.personId()).ifPresent(subject -> note(tx, "logout", subject));
        }
    }

    private static boolean isMember(Tx tx, UUID personId) {
        return tx.sql()
                .createQuery("""
                    select exists (select from chassis.access_member
                                   where agency_id = :agency and person_id = :person)\
                    """)
                .bind("agency", tx.agencyId())
                .bind("person", personId)
                .mapTo(Boolean.class)
                .one();
    }

    private static Optional<String> login(Tx tx, UUID personId) {
        return tx.sql()
                .createQuery("""
                    select subject from chassis.access_member
                    where agency_id = :agency and person_id = :person and subject is not null
                    union
                    select subject from chassis.access_binding
                    where agency_id = :agency and person_id = :person\
                    """)
                .bind("agency", tx.agencyId())
                .bind("person", personId)
                .mapTo(String.class)
                .findFirst();
    }

    private static void note(Tx tx, String what, String subject) {
        tx.sql()
                .createUpdate("""
                    insert into login_task (agency_id, id, subject, what)
                    values (:agency, :id, :subject, :what)\
                    """)
                .bind("agency", tx.agencyId())
                .bind("id", Ids.next())
                .bind("subject", subject)
                .bind("what", what)
                .execute();
    }
}
