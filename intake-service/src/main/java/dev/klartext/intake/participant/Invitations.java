package dev.klartext.intake.participant;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored invitations of an agency: to a project, or to its staff. */
@ApplicationScoped
public class Invitations {

    UUID create(Tx tx, UUID projectId, UUID personId, String invitedBy) {
        return insert(tx, projectId, personId, invitedBy);
    }

    /** An invitation to the staff belongs to no project. */
    public UUID createAsStaff(Tx tx, UUID personId, String invitedBy) {
        return insert(tx, null, personId, invitedBy);
    }

    private static UUID insert(Tx tx, UUID projectId, UUID personId, String invitedBy) {
        UUID invitation = Ids.next();
        tx.sql()
                .createUpdate("""
                        insert into invitation
                            (agency_id, invitation_id, project_id, person_id, invited_by_name, created_at)
                        values (:agency, :invitation, :project, :person, :invitedBy, :now)
                        """)
                .bind("agency", tx.agencyId())
                .bind("invitation", invitation)
                .bind("project", projectId)
                .bind("person", personId)
                .bind("invitedBy", invitedBy)
                .bind("now", Instant.now())
                .execute();
        return invitation;
    }

    Optional<Invitation> find(Tx tx, UUID invitationId) {
        return tx.sql()
                .createQuery("""
                        select i.invitation_id, i.project_id, i.person_id, p.name as person_name, p.email,
                               p.subject as bound_to, j.title as project_title, a.name as agency_name,
                               i.invited_by_name, i.revoked_at
                        from invitation i
                        join person p using (agency_id, person_id)
                        left join project j using (agency_id, project_id)
                        join agency a using (agency_id)
                        where i.invitation_id = :invitation
                        """)
                .bind("invitation", invitationId)
                .mapTo(Invitation.class)
                .findOne();
    }

    void redeemed(Tx tx, UUID invitationId) {
        tx.sql()
                .createUpdate("update invitation set redeemed_at = :now where invitation_id = :invitation")
                .bind("now", Instant.now())
                .bind("invitation", invitationId)
                .execute();
    }

    /** Ends what waits to be redeemed by this person for this project. */
    void revoke(Tx tx, UUID projectId, UUID personId) {
        tx.sql()
                .createUpdate("""
                        update invitation set revoked_at = :now
                        where project_id = :project and person_id = :person and revoked_at is null
                        """)
                .bind("now", Instant.now())
                .bind("project", projectId)
                .bind("person", personId)
                .execute();
    }

    /** Ends every invitation of this person, redeemed or not; returns which. */
    List<UUID> revokeAll(Tx tx, UUID personId) {
        return tx.sql()
                .createQuery("""
                        update invitation set revoked_at = :now
                        where person_id = :person and revoked_at is null returning invitation_id
                        """)
                .bind("now", Instant.now())
                .bind("person", personId)
                .mapTo(UUID.class)
                .list();
    }

    /** Ends what waits to be redeemed by somebody who is invited to the staff. */
    public void revokeAsStaff(Tx tx, UUID personId) {
        tx.sql()
                .createUpdate("""
                        update invitation set revoked_at = :now
                        where project_id is null and person_id = :person and revoked_at is null
                        """)
                .bind("now", Instant.now())
                .bind("person", personId)
                .execute();
    }

    /** Whether this login takes part in the project as somebody else already. */
    boolean takesPartAlready(Tx tx, UUID projectId, String subject) {
        return tx.sql()
                .createQuery("""
                        select exists (select from participant t join person p using (agency_id, person_id)
                            where t.project_id = cast(:project as uuid) and t.removed_at is null and p.subject = :subject)
                        """)
                .bind("project", projectId)
                .bind("subject", subject)
                .mapTo(Boolean.class)
                .one();
    }
}
