package dev.klartext.dispute.services;

import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads what was ordered in a project. */
@ApplicationScoped
public class Orders {

    /** The order that holds now; empty as long as nothing is ordered. */
    public Optional<OrderedBrief> brief(Tx tx, UUID projectId) {
        return tx.sql()
                .createQuery("""
                        select version, goals, wishes, agency_points from ordered_brief
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
                        select d.id, d.title, d.contract_type, d.criteria, d.included_rounds
                        from ordered_deliverable d join ordered_brief b using (agency_id, project_id)
                        where agency_id = :agency and project_id = :project
                          and (d.brief_version = b.version
                               or exists (select from result r
                                          where r.agency_id = d.agency_id and r.project_id = d.project_id
                                            and r.deliverable_id = d.id))
                        order by d.brief_version desc, d.rank
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .mapTo(OrderedDeliverable.class)
                .list();
    }

    public Optional<OrderedDeliverable> deliverable(Tx tx, UUID projectId, UUID deliverableId) {
        return tx.sql()
                .createQuery("""
                        select id, title, contract_type, criteria, included_rounds from ordered_deliverable
                        where agency_id = :agency and project_id = :project and id = :id
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("id", deliverableId)
                .mapTo(OrderedDeliverable.class)
                .findOne();
    }
}
