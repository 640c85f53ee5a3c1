package dev.klartext.dispute.review;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes which approvals are to be confirmed by who decides now. */
@ApplicationScoped
public class Ratifications {

    public Optional<Ratification> find(Tx tx, UUID projectId, UUID resultId) {
        return tx.sql()
                .createQuery("""
                        select result_id, point_id, due_on, revoked_at, ratified_by_name, ratified_at from ratification
                        where agency_id = :agency and project_id = :project and result_id = :result""")
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("result", resultId)
                .mapTo(Ratification.class)
                .findOne();
    }

    void add(Tx tx, UUID projectId, Ratification asked) {
        tx.sql()
                .createUpdate("""
                        insert into ratification (agency_id, project_id, result_id, point_id, due_on, revoked_at)
                        values (:agency, :project, :resultId, :pointId, :dueOn, :revokedAt)""")
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bindMethods(asked)
                .execute();
    }

    void ratified(Tx tx, UUID projectId, UUID resultId, String byName, Instant at) {
        tx.sql()
                .createUpdate("""
                        update ratification set ratified_by_name = :name, ratified_at = :at
                        where agency_id = :agency and project_id = :project and result_id = :result""")
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("result", resultId)
                .bind("name", byName)
                .bind("at", at)
                .execute();
    }
}
