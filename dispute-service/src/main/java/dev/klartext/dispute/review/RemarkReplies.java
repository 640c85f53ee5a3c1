package dev.klartext.dispute.review;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads and writes what was said below remarks. */
@ApplicationScoped
class RemarkReplies {

    /** All replies to the remarks of a version, in the order in which they were said. */
    List<RemarkReply> of(Tx tx, UUID projectId, UUID resultId) {
        return tx.sql()
                .createQuery("""
                        select y.id, y.remark_id, y.text, y.said_by, y.said_by_name, y.side, y.said_at
                        from remark r
                        join remark_reply y
                          on y.agency_id = r.agency_id and y.project_id = r.project_id and y.remark_id = r.id
                        where r.agency_id = :agency and r.project_id = :project and r.result_id = :result
                        order by y.said_at, y.id
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("result", resultId)
                .mapTo(RemarkReply.class)
                .list();
    }

    List<RemarkReply> to(Tx tx, UUID projectId, UUID remarkId) {
        return tx.sql()
                .createQuery("""
                        select id, remark_id, text, said_by, said_by_name, side, said_at from remark_reply
                        where agency_id = :agency and project_id = :project and remark_id = :remark
                        order by said_at, id
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("remark", remarkId)
                .mapTo(RemarkReply.class)
                .list();
    }

    void add(Tx tx, UUID projectId, RemarkReply reply) {
        tx.sql()
                .createUpdate("""
                        insert into remark_reply
                            (agency_id, project_id, id, remark_id, text, said_by, said_by_name, side, said_at)
                        values (:agency, :project, :id, :remarkId, :text, :saidBy, :saidByName, :side, :saidAt)
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bindMethods(reply)
                .execute();
    }
}
