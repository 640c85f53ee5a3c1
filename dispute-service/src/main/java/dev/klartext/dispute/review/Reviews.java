package dev.klartext.dispute.review;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes what was said about drafts. */
@ApplicationScoped
public class Reviews {

    public Optional<Decision> decision(Tx tx, UUID projectId, UUID resultId) {
        return tx.sql()
                .createQuery("""
                        select kind, decided_by, decided_by_name, decided_at, manifest_sha256,
                               authority_epoch, authority_position, point_id, due_on,
                               decided_for, decided_for_name
                        from decision where agency_id = :agency and project_id = :project and result_id = :result
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("result", resultId)
                .mapTo(Decision.class)
                .findOne();
    }

    public List<Remark> remarks(Tx tx, UUID projectId, UUID resultId) {
        return tx.sql()
                .createQuery("""
                        select id, number, text, file_sha256, page, x, y, width, height, second,
                               said_by, said_by_name, case when reworded then true end as reworded
                        from remark
                        where agency_id = :agency and project_id = :project and result_id = :result order by number
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("result", resultId)
                .mapTo(Remark.class)
                .list();
    }

    public List<GoalReached> answers(Tx tx, UUID projectId, UUID resultId) {
        return tx.sql()
                .createQuery("""
                        select goal_id, goal, answer from goal_answer
                        where agency_id = :agency and project_id = :project and result_id = :result
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("result", resultId)
                .mapTo(GoalReached.class)
                .list();
    }

    /** Writes all that belongs to a decision; the decision itself comes last, it closes the version for the rest. */
    public void add(
            Tx tx, UUID projectId, UUID resultId, Decision decision, List<Remark> remarks, List<GoalReached> answers) {
        remarks.forEach(remark -> add(tx, projectId, resultId, remark));
        answers.forEach(answer -> add(tx, projectId, resultId, answer));
        tx.sql()
                .createUpdate("""
                        insert into decision
                            (agency_id, project_id, result_id, kind, decided_by, decided_by_name, decided_at,
                             manifest_sha256, authority_epoch, authority_position, point_id, due_on,
                             decided_for, decided_for_name)
                        values (:agency, :project, :result, :kind, :decidedBy, :decidedByName, :decidedAt,
                                :manifestSha256, :authorityEpoch, :authorityPosition, :pointId, :dueOn,
                                :decidedFor, :decidedForName)
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("result", resultId)
                .bindMethods(decision)
                .execute();
    }

    private static void add(Tx tx, UUID projectId, UUID resultId, Remark remark) {
        tx.sql()
                .createUpdate("""
                        insert into remark (agency_id, project_id, result_id, id, number, text,
                                            file_sha256, page, x, y, width, height, second,
                                            said_by, said_by_name, reworded)
                        values (:agency, :project, :result, :id, :number, :text, :place.fileSha256, :place.page,
                                :place.x, :place.y, :place.width, :place.height, :place.second,
                                :saidBy, :saidByName, coalesce(:reworded, false))
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("result", resultId)
                .bindMethods(remark)
                .execute();
    }

    private static void add(Tx tx, UUID projectId, UUID resultId, GoalReached answer) {
        tx.sql()
                .createUpdate("""
                        insert into goal_answer (agency_id, project_id, result_id, goal_id, goal, answer)
                        values (:agency, :project, :result, :goalId, :goal, :answer)
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("result", resultId)
                .bindMethods(answer)
                .execute();
    }
}
