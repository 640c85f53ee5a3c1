package dev.klartext.dispute.review;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads and writes who lets whom decide. */
@ApplicationScoped
class Delegations {

    /** To one version, the newest first. */
    List<Delegation> of(Tx tx, UUID projectId, UUID resultId) {
        return tx.sql()
                .createQuery("""
                        select id, result_id, by_id, by_name, to_id, to_name, words, delegated_at,
                               authority_epoch, authority_position, point_id, revoked_at
                        from delegation
                        where agency_id = :agency and project_id = :project and result_id = :result
                        order by id desc
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("result", resultId)
                .mapTo(Delegation.class)
                .list();
    }

    /** Whether a person still takes part for the client, so that they can be asked. */
    boolean takesPart(Tx tx, UUID projectId, UUID personId) {
        return tx.sql()
                .createQuery("""
                        select exists (select from chassis.access_participation
                                       where agency_id = :agency and project_id = :project and person_id = :person
                                         and side = 'CLIENT')
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("person", personId)
                .mapTo(Boolean.class)
                .one();
    }

    /** Until when an open point is, also when more time was given; the day it was fixed for where it is not known here yet. */
    LocalDate dueOn(Tx tx, UUID projectId, UUID pointId, LocalDate fixed) {
        return tx.sql()
                .createQuery("""
                        select due_on from chassis.header_point
                        where agency_id = :agency and project_id = :project and point_id = :point and due_on is not null
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("point", pointId)
                .mapTo(LocalDate.class)
                .findOne()
                .orElse(fixed);
    }

    void add(Tx tx, UUID projectId, Delegation delegation) {
        tx.sql()
                .createUpdate("""
                        insert into delegation
                            (agency_id, project_id, id, result_id, by_id, by_name, to_id, to_name, words, delegated_at,
                             authority_epoch, authority_position, point_id)
                        values (:agency, :project, :id, :resultId, :byId, :byName, :toId, :toName, :words, :delegatedAt,
                                :authorityEpoch, :authorityPosition, :pointId)
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bindMethods(delegation)
                .execute();
    }

    /** Ends it; the point of who decides again has the given id. */
    void revoke(Tx tx, UUID projectId, UUID delegationId, Instant at, UUID returnedPoint) {
        tx.sql()
                .createUpdate("""
                        update delegation set revoked_at = :at, returned_point_id = :point
                        where agency_id = :agency and project_id = :project and id = :id
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("id", delegationId)
                .bind("at", at)
                .bind("point", returnedPoint)
                .execute();
    }
}
