package dev.klartext.communication.reachability;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads when the clients of running projects last heard from the agency: a talk, a message, or something it did that they see. */
@ApplicationScoped
class Heard {

    // A talk with a partner is nothing the client heard. Sides and kinds as in the index of migration 1080.
    private static final String SELECT = """
            select p.project_id, heard.occurred_at as at
            from chassis.access_project p
            cross join lateral (
                select e.occurred_at from entry e
                where e.agency_id = p.agency_id and e.project_id = p.project_id
                  and e.actor_side = 'AGENCY' and e.log = 'SHARED' and e.kind <> 'ATTEMPT'
                  and not exists (select from chassis.access_participant t
                                  where t.agency_id = e.agency_id and t.project_id = e.project_id
                                    and t.person_id = e.with_id and t.side <> 'CLIENT')
                order by e.occurred_at desc limit 1) heard
            where p.agency_id = :agency and (cast(:project as uuid) is null or p.project_id = :project)
            """;

    public record Last(UUID projectId, Instant at) {}

    /** The last time by project; those are left out in which it never happened. */
    Map<UUID, Instant> of(Tx tx, UUID projectOrNull) {
        return tx
                .sql()
                .createQuery(SELECT)
                .bind("agency", tx.agencyId())
                .bind("project", projectOrNull)
                .mapTo(Last.class)
                .stream()
                .collect(Collectors.toMap(Last::projectId, Last::at));
    }
}
