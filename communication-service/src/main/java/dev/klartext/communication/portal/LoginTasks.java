package dev.klartext.communication.portal;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.inbox.ReceivedEvent;
import dev.klartext.chassis.inbox.Subscriber;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Notes what Keycloak is to be told of intake's events: who is staff now and gets neither link nor code any more, and whose
 * access has ended and with it their sessions and links, and of whom their agency wants a second factor. {@link TellKeycloak}
 * does it afterwards.
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
    static final String SECOND_FACTOR_CHANGED = "dev.klartext.intake.agency.second-factor-changed.v1";

    @Inject
    SecondFactors secondFactors;

    /** What is to be told about a login. */
    public record Task(String what, String subject) {}

    /** Of the events only who it is about, and with which login. */
    public record Whom(UUID personId, String subject) {}

    public record Wanted(boolean wanted) {}

    @Override
    public boolean wants(String type) {
        return switch (type) {
            case MEMBER_ADDED, MEMBER_REMOVED, PERSON_BOUND, INVITATION_REVOKED, SECOND_FACTOR_CHANGED -> true;
            default -> false;
        };
    }

    @Override
    public void apply(Tx tx, ReceivedEvent event) {
        if (event.type().equals(SECOND_FACTOR_CHANGED)) {
            secondFactors.changed(tx, event.as(Wanted.class).wanted()).forEach(task -> note(tx, task));
            return;
        }
        Whom whom = event.as(Whom.class);
        switch (event.type()) {
            case MEMBER_ADDED -> Optional.ofNullable(whom.subject()).ifPresent(subject -> staff(tx, subject));
            case PERSON_BOUND -> {
                if (isMember(tx, whom.personId())) {
                    staff(tx, whom.subject());
                }
            }
            default -> login(tx, whom.personId()).ifPresent(subject -> ended(tx, subject));
        }
    }

    private void staff(Tx tx, String subject) {
        note(tx, new Task("staff", subject));
        if (secondFactors.wanted(tx)) {
            note(tx, new Task("second-factor", subject));
        }
    }

    private void ended(Tx tx, String subject) {
        note(tx, new Task("logout", subject));
        if (secondFactors.wanted(tx)) {
            note(tx, new Task("no-second-factor", subject));
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

    private static void note(Tx tx, Task task) {
        tx.sql()
                .createUpdate("""
                    insert into login_task (agency_id, id, subject, what)
                    values (:agency, :id, :subject, :what)\
                    """)
                .bind("agency", tx.agencyId())
                .bind("id", Ids.next())
                .bindMethods(task)
                .execute();
    }
}
