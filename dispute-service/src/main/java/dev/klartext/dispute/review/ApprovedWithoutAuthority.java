package dev.klartext.dispute.review;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Finds approvals, and answers to restatements that agree to something, that are younger than the end of the authority behind
 * them, in the access projection as it stood before we heard of that end. Whoever may approve on other grounds keeps what they
 * approved. What only asks for something else, a wish for changes or an objection, binds nobody and needs no confirmation.
 */
@ApplicationScoped
class ApprovedWithoutAuthority {

    private static final String YOUNGER = """
            select d.result_id, d.number, d.decided_by, d.decided_by_name, d.decided_at from (
                select agency_id, project_id, result_id, 0 as number, decided_by, decided_by_name, decided_for, decided_at
                from decision where kind <> 'REQUEST_CHANGES'
                union all
                select agency_id, project_id, result_id, number, answered_by, answered_by_name, null, answered_at
                from restatement_answer
                where agency_point_id is null or replies @> '[{"consent": "AGREE"}]') d
            join chassis.access_project p using (agency_id, project_id)
            where d.agency_id = :agency and d.project_id = :project and d.decided_at > :since
              and not exists (select from ratification r where r.agency_id = d.agency_id
                  and r.project_id = d.project_id and r.result_id = d.result_id and r.number = d.number)
            """;

    /** On whose authority it was approved: their own, or that of who let them decide. */
    private static final String ON_WHOSE = "coalesce(d.decided_for, d.decided_by)";

    /** That the one on whose authority it was approved stood in for somebody else on that day. */
    private static final String DEPUTY_OF_ANOTHER = """
            exists (select from chassis.access_person c
                join chassis.access_absence a using (agency_id, person_id)
                join chassis.access_participant o using (agency_id, person_id)
                where c.agency_id = d.agency_id and c.cover_id = %s and c.cover_decides
                  and c.person_id <> :person and o.project_id = d.project_id and o.side = 'CLIENT' and o.approves
                  and (d.decided_at at time zone p.zone)::date between a.first_day and a.last_day)
            """.formatted(ON_WHOSE);

    /** Approvals by or for a person whose part in the project ended: then nothing of it is left. */
    List<Judged> byWhoLeft(Tx tx, UUID projectId, UUID personId, Instant since) {
        return tx.sql()
                .createQuery(YOUNGER + " and :person in (d.decided_by, d.decided_for) order by d.decided_at")
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("person", personId)
                .bind("since", since)
                .mapTo(Judged.class)
                .list();
    }

    /** Approvals on the authority of a person who may approve no longer, unless as somebody's deputy. */
    List<Judged> byThemselves(Tx tx, UUID projectId, UUID personId, Instant since) {
        return tx.sql()
                .createQuery(YOUNGER + " and " + ON_WHOSE + " = :person and not " + DEPUTY_OF_ANOTHER
                        + " order by d.decided_at")
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("person", personId)
                .bind("since", since)
                .mapTo(Judged.class)
                .list();
    }

    /**
     * Approvals by a person's deputy during an absence, where the deputy may not approve otherwise.
     *
     * @param absenceId the absence that there was not; absent if it is not about one
     * @param coverId who is the deputy still; absent if nobody is
     */
    List<Judged> byTheDeputyOf(Tx tx, UUID projectId, UUID personId, Instant since, UUID absenceId, UUID coverId) {
        return tx.sql()
                .createQuery(
                        YOUNGER + """
                          and %1$s is distinct from :cover
                          and exists (select from chassis.access_person c
                              join chassis.access_absence a using (agency_id, person_id)
                              where c.agency_id = d.agency_id and c.person_id = :person and c.cover_id = %1$s
                                and c.cover_decides
                                and (d.decided_at at time zone p.zone)::date between a.first_day and a.last_day)
                          and not exists (select from chassis.access_absence other
                              where other.agency_id = d.agency_id and other.person_id = :person
                                and other.absence_id <> :absence
                                and (d.decided_at at time zone p.zone)::date between other.first_day and other.last_day)
                          and not exists (select from chassis.access_participant o
                              where o.agency_id = d.agency_id and o.project_id = d.project_id
                                and o.person_id = %1$s and o.approves)
                        """.formatted(ON_WHOSE) + " and not " + DEPUTY_OF_ANOTHER + " order by d.decided_at")
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("person", personId)
                .bind("since", since)
                .bind("absence", absenceId)
                .bind("cover", coverId)
                .mapTo(Judged.class)
                .list();
    }

    /** The projects in which a person takes part for the client. */
    List<UUID> projects(Tx tx, UUID personId) {
        return tx.sql()
                .createQuery("""
                        select project_id from chassis.access_participant
                        where agency_id = :agency and person_id = :person and side = 'CLIENT' order by project_id
                        """)
                .bind("agency", tx.agencyId())
                .bind("person", personId)
                .mapTo(UUID.class)
                .list();
    }
}
