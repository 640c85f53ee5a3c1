package dev.klartext.intake.participant;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the client's people may do in a project, as it is stored. */
@ApplicationScoped
public class Mandates {

    @Inject
    Absences absences;

    /** A row before the absences are added; claimed parts are absent where no claim waits. */
    public record Row(
            UUID personId,
            String name,
            boolean sharedMailbox,
            boolean orders,
            boolean approves,
            boolean accepts,
            BigDecimal orderLimit,
            String confirmedByName,
            Instant confirmedAt,
            boolean claimedOrders,
            boolean claimedApproves,
            boolean claimedAccepts,
            BigDecimal claimedLimit,
            String claimedByName,
            Instant claimedAt,
            UUID pointId,
            UUID deputy) {

        Mandate with(List<Absence> absences) {
            Mandate.Claim claim = claimedAt == null
                    ? null
                    : new Mandate.Claim(
                            new Authority(claimedOrders, claimedApproves, claimedAccepts, claimedLimit),
                            claimedByName,
                            claimedAt,
                            pointId);
            return new Mandate(
                    personId,
                    name,
                    sharedMailbox,
                    new Authority(orders, approves, accepts, orderLimit),
                    confirmedByName,
                    confirmedAt,
                    claim,
                    deputy,
                    absences);
        }
    }

    /** One for each of the client's people who take part, those who order first. */
    public List<Mandate> of(Tx tx, UUID projectId) {
        List<Row> rows = tx.sql()
                .createQuery("""
                        select t.person_id, p.name, p.shared_mailbox, t.decides as orders, t.approves, t.accepts,
                               t.order_limit, t.confirmed_by_name, t.confirmed_at,
                               coalesce(c.orders, false) as claimed_orders,
                               coalesce(c.approves, false) as claimed_approves,
                               coalesce(c.accepts, false) as claimed_accepts, c.order_limit as claimed_limit,
                               c.claimed_by_name, c.claimed_at, c.point_id,
                               case when p.cover_decides then p.cover_id end as deputy
                        from participant t
                        join person p using (agency_id, person_id)
                        left join authority_claim c using (agency_id, project_id, person_id)
                        where t.project_id = :project and t.side = 'CLIENT' and t.removed_at is null
                        order by t.decides desc, t.added_at, t.person_id
                        """)
                .bind("project", projectId)
                .mapTo(Row.class)
                .list();
        Map<UUID, List<Absence>> away = absences
                .of(tx, rows.stream().map(Row::personId).toList())
                .stream()
                .collect(Collectors.groupingBy(Absence::personId));
        return rows.stream()
                .map(row -> row.with(away.getOrDefault(row.personId(), List.of())))
                .toList();
    }

    /** Remembers what the agency says until the client answers. */
    void claim(Tx tx, UUID projectId, UUID personId, Mandate.Claim claim) {
        tx.sql()
                .createUpdate("""
                        insert into authority_claim (agency_id, project_id, person_id, orders, approves, accepts,
                            order_limit, claimed_by_name, claimed_at, point_id)
                        values (:agency, :project, :person, :orders, :approves, :accepts, :upToNet, :by, :at, :pointId)
                        on conflict (agency_id, project_id, person_id) do update set orders = excluded.orders,
                            approves = excluded.approves, accepts = excluded.accepts,
                            order_limit = excluded.order_limit, claimed_by_name = excluded.claimed_by_name,
                            claimed_at = excluded.claimed_at, point_id = excluded.point_id
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("person", personId)
                .bindMethods(claim.authority())
                .bind("by", claim.by())
                .bind("at", claim.at())
                .bind("pointId", claim.pointId())
                .execute();
    }

    /** Puts an authority in force as the agency says it. */
    void claimed(Tx tx, UUID projectId, UUID personId, Authority authority) {
        set(tx, projectId, personId, authority, null, null);
    }

    /** Puts an authority in force as the client says it; no claim waits any more. */
    void confirmed(Tx tx, UUID projectId, UUID personId, Authority authority, String by, Instant at) {
        set(tx, projectId, personId, authority, by, at);
        withdrawClaim(tx, projectId, personId);
    }

    void withdrawClaim(Tx tx, UUID projectId, UUID personId) {
        tx.sql()
                .createUpdate("delete from authority_claim where project_id = :project and person_id = :person")
                .bind("project", projectId)
                .bind("person", personId)
                .execute();
    }

    private static void set(Tx tx, UUID projectId, UUID personId, Authority authority, String by, Instant at) {
        tx.sql()
                .createUpdate("""
                        update participant set decides = :orders, approves = :approves, accepts = :accepts,
                            order_limit = :upToNet, confirmed_by_name = :by, confirmed_at = :at
                        where project_id = :project and person_id = :person
                        """)
                .bind("project", projectId)
                .bind("person", personId)
                .bindMethods(authority)
                .bind("by", by)
                .bind("at", at)
                .execute();
    }
}
