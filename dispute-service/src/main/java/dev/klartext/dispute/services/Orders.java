package dev.klartext.dispute.services;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.generic.GenericType;

/** What was ordered in a project, with all that was signed since. */
@ApplicationScoped
public class Orders {

    /** The order that holds now; empty as long as nothing is ordered. */
    public Optional<OrderedBrief> brief(Tx tx, UUID projectId) {
        return tx.sql()
                .createQuery("""
                        select version, state, goals, wishes from ordered_brief
                        where agency_id = :agency and project_id = :project
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .mapTo(OrderedBrief.class)
                .findOne();
    }

    /** The deliverables of the order that holds now, and earlier ones for which a draft was shown. */
    public List<OrderedDeliverable> deliverables(Tx tx, UUID projectId) {
        return tx.sql()
                .createQuery("""
                        select d.id, d.title, d.contract_type, d.criteria, d.included_rounds, d.round_net,
                               d.round_currency, d.round_vat_rate, d.round_for_consumer
                        from ordered_deliverable d join ordered_brief b using (agency_id, project_id)
                        where agency_id = :agency and project_id = :project
                          and ((d.brief_version, d.addendum) = (b.version, b.addendum)
                               or exists (select from result r
                                          where r.agency_id = d.agency_id and r.project_id = d.project_id
                                            and r.deliverable_id = d.id))
                        order by d.brief_version desc, d.addendum desc, d.rank
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .mapTo(OrderedDeliverable.class)
                .list();
    }

    public Optional<OrderedDeliverable> deliverable(Tx tx, UUID projectId, UUID deliverableId) {
        return tx.sql()
                .createQuery("""
                        select id, title, contract_type, criteria, included_rounds, round_net, round_currency,
                               round_vat_rate, round_for_consumer
                        from ordered_deliverable
                        where agency_id = :agency and project_id = :project and id = :id
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("id", deliverableId)
                .mapTo(OrderedDeliverable.class)
                .findOne();
    }

    /** The agency's points that wait for a draft; they are settled by it, so that the next draft finds none. */
    public List<UUID> takeAgencyPoints(Tx tx, UUID projectId) {
        List<UUID> waiting = tx.sql()
                .createQuery("""
                        select agency_points from ordered_brief
                        where agency_id = :agency and project_id = :project for update
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .mapTo(new GenericType<List<UUID>>() {})
                .findOne()
                .orElse(List.of());
        tx.sql()
                .createUpdate("""
                        update ordered_brief set agency_points = '{}'
                        where agency_id = :agency and project_id = :project
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .execute();
        return waiting;
    }
}
