package dev.klartext.dispute.revision;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads and writes how rounds were restated and what the client said to it. */
@ApplicationScoped
class Restatements {

    /** All restatements of a round, first one first. */
    List<Restatement> of(Tx tx, UUID projectId, UUID resultId) {
        return tx.sql()
                .createQuery("""
                        select r.number, r.words, r.items, r.currency, r.sent_by, r.sent_by_name, r.sent_at, r.point_id,
                               r.due_on, a.understood, a.word, a.replies, a.answered_by, a.answered_by_name,
                               a.answered_at, a.authority_epoch, a.authority_position, a.agency_point_id,
                               a.agency_due_on
                        from restatement r
                        left join restatement_answer a using (agency_id, project_id, result_id, number)
                        where agency_id = :agency and project_id = :project and result_id = :result order by number
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("result", resultId)
                .mapTo(Restatement.class)
                .list();
    }

    void add(Tx tx, UUID projectId, UUID resultId, Restatement sent) {
        tx.sql()
                .createUpdate("""
                        insert into restatement
                            (agency_id, project_id, result_id, number, words, items, currency, sent_by, sent_by_name,
                             sent_at, point_id, due_on)
                        values (:agency, :project, :result, :number, :words, :items, :currency, :sentBy, :sentByName,
                                :sentAt, :pointId, :dueOn)
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("result", resultId)
                .bindMethods(sent)
                .execute();
    }

    void add(Tx tx, UUID projectId, UUID resultId, int number, Answer answer) {
        tx.sql()
                .createUpdate("""
                        insert into restatement_answer
                            (agency_id, project_id, result_id, number, understood, word, replies, answered_by,
                             answered_by_name, answered_at, authority_epoch, authority_position, agency_point_id,
                             agency_due_on)
                        values (:agency, :project, :result, :number, :understood, :word, :replies, :answeredBy,
                                :answeredByName, :answeredAt, :authorityEpoch, :authorityPosition, :agencyPointId,
                                :agencyDueOn)
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("result", resultId)
                .bind("number", number)
                .bindMethods(answer)
                .execute();
    }
}
