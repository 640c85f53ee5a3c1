package dev.klartext.dispute.review;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;

/** Reads and writes which approvals are to be confirmed by who decides now. */
@ApplicationScoped
public class Ratifications {

    private static final String SELECT = """
            select result_id, number, point_id, due_on, revoked_at, ratified_by_name, ratified_at from ratification
            where agency_id = :agency and project_id = :project and result_id = :result
            """;

    /** @param number of the restatement whose answer it is about, 0 for the decision on the version */
    public Optional<Ratification> find(Tx tx, UUID projectId, UUID resultId, int number) {
        return select(tx, projectId, resultId, " and number = :number")
                .bind("number", number)
                .mapTo(Ratification.class)
                .findOne();
    }

    /** What there is about answers to restatements of a version, the first one first. */
    public List<Ratification> ofAnswers(Tx tx, UUID projectId, UUID resultId) {
        return select(tx, projectId, resultId, " and number > 0 order by number")
                .mapTo(Ratification.class)
                .list();
    }

    private static Query select(Tx tx, UUID projectId, UUID resultId, String rest) {
        return tx.sql()
                .createQuery(SELECT + rest)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("result", resultId);
    }

    void add(Tx tx, UUID projectId, Ratification asked) {
        tx.sql()
                .createUpdate("""
                        insert into ratification (agency_id, project_id, result_id, number, point_id, due_on, revoked_at)
                        values (:agency, :project, :resultId, :number, :pointId, :dueOn, :revokedAt)""")
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bindMethods(asked)
                .execute();
    }

    void ratified(Tx tx, UUID projectId, UUID resultId, int number, String byName, Instant at) {
        tx.sql()
                .createUpdate("""
                        update ratification set ratified_by_name = :name, ratified_at = :at
                        where agency_id = :agency and project_id = :project and result_id = :result
                          and number = :number""")
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("result", resultId)
                .bind("number", number)
                .bind("name", byName)
                .bind("at", at)
                .execute();
    }
}
