package dev.klartext.dispute.revision;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The restatements that the agency is writing; at most one to a round. */
@ApplicationScoped
class RestatementDrafts {

    Optional<RestatementDraft> find(Tx tx, UUID projectId, UUID resultId) {
        return tx.sql()
                .createQuery("""
                        select document, revision, edited_by from restatement_draft
                        where agency_id = :agency and project_id = :project and result_id = :result
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("result", resultId)
                .mapTo(RestatementDraft.class)
                .findOne();
    }

    /** Keeps the first draft of a round; false if somebody else was faster. */
    boolean add(Tx tx, UUID projectId, UUID resultId, RestatementDraft draft) {
        return tx.sql()
                        .createUpdate("""
                        insert into restatement_draft (agency_id, project_id, result_id, document, revision, edited_by)
                        values (:agency, :project, :result, :document, :revision, :editedBy) on conflict do nothing
                        """)
                        .bind("agency", tx.agencyId())
                        .bind("project", projectId)
                        .bind("result", resultId)
                        .bindMethods(draft)
                        .execute()
                == 1;
    }

    /** Saves over the revision before; false if somebody else was faster. */
    boolean replace(Tx tx, UUID projectId, UUID resultId, RestatementDraft draft) {
        return tx.sql()
                        .createUpdate("""
                        update restatement_draft
                        set document = :document, revision = :revision, edited_by = :editedBy
                        where agency_id = :agency and project_id = :project and result_id = :result
                          and revision = :revision - 1
                        """)
                        .bind("agency", tx.agencyId())
                        .bind("project", projectId)
                        .bind("result", resultId)
                        .bindMethods(draft)
                        .execute()
                == 1;
    }

    void remove(Tx tx, UUID projectId, UUID resultId) {
        tx.sql()
                .createUpdate("""
                        delete from restatement_draft
                        where agency_id = :agency and project_id = :project and result_id = :result
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("result", resultId)
                .execute();
    }
}
