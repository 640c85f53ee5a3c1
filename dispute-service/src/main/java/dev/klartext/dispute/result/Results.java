package dev.klartext.dispute.result;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;

/** Reads and writes the drafts of a project. */
@ApplicationScoped
public class Results {

    private static final String SELECT = """
            select r.id, r.deliverable_id, r.version, r.why, r.link, r.manifest, r.manifest_sha256,
                   r.shown_by, r.shown_by_name, r.shown_at, coalesce(g.point_id, r.point_id) as point_id, r.due_on,
                   r.name_de, r.name_en, r.pictures_number, r.pictures_further_net,
                   not exists (select from result newer
                               where newer.agency_id = r.agency_id and newer.project_id = r.project_id
                                 and newer.deliverable_id = r.deliverable_id and newer.version > r.version) as newest,
                   d.kind as decision, d.point_id as agency_point_id
            from result r
            left join decision d
                on d.agency_id = r.agency_id and d.project_id = r.project_id and d.result_id = r.id
            left join lateral (
                select coalesce(returned_point_id, point_id) as point_id from delegation
                where agency_id = r.agency_id and project_id = r.project_id and result_id = r.id
                order by id desc limit 1) g on true
            where r.agency_id = :agency and r.project_id = :project
            """;

    public Optional<Result> find(Tx tx, UUID projectId, UUID resultId) {
        return select(tx, projectId, "and r.id = :id")
                .bind("id", resultId)
                .mapTo(Result.class)
                .findOne();
    }

    /** All versions of all deliverables, the newest first. */
    public List<Result> all(Tx tx, UUID projectId) {
        return select(tx, projectId, "order by r.version desc")
                .mapTo(Result.class)
                .list();
    }

    /** Versions of one deliverable, newest first, below the given one. */
    public List<Result> page(Tx tx, UUID projectId, UUID deliverableId, long before, int limit) {
        return select(
                        tx,
                        projectId,
                        "and r.deliverable_id = :deliverable and r.version < :before order by r.version desc limit :limit")
                .bind("deliverable", deliverableId)
                .bind("before", before)
                .bind("limit", limit)
                .mapTo(Result.class)
                .list();
    }

    Optional<Result> newest(Tx tx, UUID projectId, UUID deliverableId) {
        return page(tx, projectId, deliverableId, Integer.MAX_VALUE, 1).stream().findFirst();
    }

    /** How often the client asked for changes to a deliverable so far, without rounds that do not count. */
    public int roundsUsed(Tx tx, UUID projectId, UUID deliverableId) {
        return tx.sql()
                .createQuery("""
                        select count(*) from result r join decision d
                            on d.agency_id = r.agency_id and d.project_id = r.project_id and d.result_id = r.id
                        where r.agency_id = :agency and r.project_id = :project and r.deliverable_id = :deliverable
                          and d.kind = 'REQUEST_CHANGES'
                          and not exists (select from uncounted_round u where u.agency_id = d.agency_id
                              and u.project_id = d.project_id and u.result_id = d.result_id)
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("deliverable", deliverableId)
                .mapTo(Integer.class)
                .one();
    }

    /** Says whether the wish for changes to this version counts as a round. */
    public void count(Tx tx, UUID projectId, UUID resultId, boolean counts) {
        tx.sql()
                .createUpdate(counts ? """
                                delete from uncounted_round
                                where agency_id = :agency and project_id = :project and result_id = :result
                                """ : """
                                insert into uncounted_round (agency_id, project_id, result_id)
                                values (:agency, :project, :result) on conflict do nothing
                                """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("result", resultId)
                .execute();
    }

    void add(Tx tx, UUID projectId, Result shown) {
        tx.sql()
                .createUpdate("""
                        insert into result
                            (agency_id, project_id, id, deliverable_id, version, why, link, manifest, manifest_sha256,
                             shown_by, shown_by_name, shown_at, point_id, due_on, name_de, name_en,
                             pictures_number, pictures_further_net)
                        values (:agency, :project, :id, :deliverableId, :version, :why, :link, :manifest,
                                :manifestSha256, :shownBy, :shownByName, :shownAt, :pointId, :dueOn,
                                :name.de, :name.en, :pictures?.number, :pictures?.furtherNet)
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bindMethods(shown)
                .execute();
    }

    private static Query select(Tx tx, UUID projectId, String rest) {
        return tx.sql().createQuery(SELECT + rest).bind("agency", tx.agencyId()).bind("project", projectId);
    }
}
