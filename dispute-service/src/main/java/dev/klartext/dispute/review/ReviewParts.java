package dev.klartext.dispute.review;

import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.dispute.result.Result;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.json.Json;

/** Reads and writes what each of the client's people says to a version. */
@ApplicationScoped
class ReviewParts {

    private static final QualifiedType<List<UUID>> IDS =
            QualifiedType.of(new GenericType<List<UUID>>() {}).with(Json.class);
    private static final String SELECT = """
            select person_id, person_name, saying, remark_ids, revision, handed_in_at from review_part
            where agency_id = :agency and project_id = :project and result_id = :result
            """;

    Optional<ReviewPart> find(Tx tx, UUID projectId, UUID resultId, UUID personId) {
        return select(tx, projectId, resultId, " and person_id = :person")
                .bind("person", personId)
                .mapTo(ReviewPart.class)
                .findOne();
    }

    /** What the others handed in, the first one first. */
    List<ReviewPart> ofOthers(Tx tx, UUID projectId, UUID resultId, UUID personId) {
        return select(
                        tx,
                        projectId,
                        resultId,
                        " and person_id <> :person and handed_in_at is not null order by handed_in_at, person_id")
                .bind("person", personId)
                .mapTo(ReviewPart.class)
                .list();
    }

    /** The version before this one to which the person wrote remarks that never came to a decision; the newest of them. */
    Optional<UUID> leftBehind(Tx tx, UUID projectId, Result result, UUID personId) {
        return tx.sql()
                .createQuery("""
                        select r.id from review_part p
                        join result r on r.agency_id = p.agency_id and r.project_id = p.project_id and r.id = p.result_id
                        where p.agency_id = :agency and p.project_id = :project and p.person_id = :person
                          and r.deliverable_id = :deliverable and r.version < :version
                          and jsonb_array_length(p.saying -> 'remarks') > 0
                          and (p.handed_in_at is null or not exists (select from decision d
                              where d.agency_id = p.agency_id and d.project_id = p.project_id
                                and d.result_id = p.result_id))
                        order by r.version desc limit 1
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("person", personId)
                .bind("deliverable", result.deliverableId())
                .bind("version", result.version())
                .mapTo(UUID.class)
                .findOne();
    }

    /** Saves over the revision before; false if the person was faster elsewhere. What is saved is the person's alone again. */
    boolean save(Tx tx, UUID projectId, UUID resultId, ReviewPart part) {
        return write(tx, projectId, resultId, part, " where review_part.revision = excluded.revision - 1")
                .isPresent();
    }

    /** Saves over whatever is there; its new revision. */
    long saveOver(Tx tx, UUID projectId, UUID resultId, ReviewPart part) {
        return write(tx, projectId, resultId, part, "").orElseThrow();
    }

    private static Optional<Long> write(Tx tx, UUID projectId, UUID resultId, ReviewPart part, String onlyIf) {
        return tx.sql()
                .createQuery("""
                        insert into review_part (agency_id, project_id, result_id, person_id, person_name, saying,
                                                 remark_ids, revision)
                        values (:agency, :project, :result, :personId, :personName, :saying, '[]', :revision)
                        on conflict (agency_id, project_id, result_id, person_id) do update
                        set saying = excluded.saying, person_name = excluded.person_name, remark_ids = '[]',
                            revision = review_part.revision + 1, handed_in_at = null
                        """ + onlyIf + " returning revision")
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("result", resultId)
                .bindMethods(part)
                .mapTo(Long.class)
                .findOne();
    }

    void handIn(Tx tx, UUID projectId, UUID resultId, UUID personId, List<UUID> remarkIds, Instant at) {
        tx.sql()
                .createUpdate("""
                        update review_part set handed_in_at = :at, remark_ids = :ids
                        where agency_id = :agency and project_id = :project and result_id = :result
                          and person_id = :person
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("result", resultId)
                .bind("person", personId)
                .bind("at", at)
                .bindByType("ids", remarkIds, IDS)
                .execute();
    }

    void takeBack(Tx tx, UUID projectId, UUID resultId, UUID personId) {
        tx.sql()
                .createUpdate("""
                        update review_part set handed_in_at = null, remark_ids = '[]'
                        where agency_id = :agency and project_id = :project and result_id = :result
                          and person_id = :person
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("result", resultId)
                .bind("person", personId)
                .execute();
    }

    void remove(Tx tx, UUID projectId, UUID resultId, UUID personId) {
        tx.sql()
                .createUpdate("""
                        delete from review_part
                        where agency_id = :agency and project_id = :project and result_id = :result
                          and person_id = :person
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("result", resultId)
                .bind("person", personId)
                .execute();
    }

    private static Query select(Tx tx, UUID projectId, UUID resultId, String rest) {
        return tx.sql()
                .createQuery(SELECT + rest)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("result", resultId);
    }
}
