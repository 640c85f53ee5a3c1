package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The stored questions back of a project and their replies. */
@ApplicationScoped
public class Clarifications {

    /** Oldest first. */
    List<Clarification> of(Tx tx, UUID projectId) {
        return tx.sql()
                .createQuery("""
                        select clarification_id as id, question_id, text, asked_by, asked_by_name, asked_by_side, asked_at,
                               point_id, reply, replied_by_name, replied_at
                        from clarification where project_id = :project order by clarification_id
                        """)
                .bind("project", projectId)
                .mapTo(Clarification.class)
                .list();
    }

    void add(Tx tx, UUID projectId, Clarification clarification) {
        tx.sql()
                .createUpdate("""
                        insert into clarification (agency_id, project_id, clarification_id, question_id, text, asked_by,
                            asked_by_name, asked_by_side, asked_at, point_id)
                        values (:agency, :project, :id, :questionId, :text, :askedBy, :askedByName, :askedBySide,
                            :askedAt, :pointId)
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bindMethods(clarification)
                .execute();
    }

    void reply(Tx tx, Grant grant, UUID clarificationId, String reply) {
        tx.sql()
                .createUpdate("""
                        update clarification set reply = :reply, replied_by_name = :name, replied_at = :now
                        where project_id = :projectId and clarification_id = :id
                        """)
                .bindMethods(grant)
                .bind("id", clarificationId)
                .bind("reply", reply)
                .bind("now", Instant.now())
                .execute();
    }
}
