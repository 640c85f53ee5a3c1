package dev.klartext.dispute.services;

import dev.klartext.chassis.inbox.ReceivedEvent;
import dev.klartext.chassis.inbox.Subscriber;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Keeps what was ordered, so that drafts can be shown for it. The same order twice leaves one. */
@ApplicationScoped
class RememberOrder implements Subscriber {

    @Override
    public boolean wants(String type) {
        return BriefOrdered.TYPE.equals(type);
    }

    @Override
    public void apply(Tx tx, ReceivedEvent event) {
        BriefOrdered ordered = event.as(BriefOrdered.class);
        rememberBrief(tx, ordered);
        int rank = 0;
        for (BriefOrdered.Deliverable deliverable : ordered.deliverables()) {
            rememberDeliverable(tx, ordered, deliverable, rank++);
        }
    }

    private void rememberBrief(Tx tx, BriefOrdered ordered) {
        tx.sql()
                .createUpdate("""
                        insert into ordered_brief
                            (agency_id, project_id, version, goals, wishes, agency_points, ordered_at)
                        values (:agency, :project, :version, :goals, :wishes, :points, :at)
                        on conflict (agency_id, project_id) do update set
                            version = excluded.version, goals = excluded.goals, wishes = excluded.wishes,
                            agency_points = excluded.agency_points, ordered_at = excluded.ordered_at
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", ordered.projectId())
                .bind("version", ordered.version())
                .bindByType("goals", orEmpty(ordered.goals()), JsonColumns.GOALS)
                .bindByType("wishes", orEmpty(ordered.wishes()), JsonColumns.WISHES)
                .bindArray("points", UUID.class, ordered.agencyPoints())
                .bind("at", ordered.orderedAt())
                .execute();
    }

    private void rememberDeliverable(Tx tx, BriefOrdered ordered, BriefOrdered.Deliverable deliverable, int rank) {
        tx.sql()
                .createUpdate("""
                        insert into ordered_deliverable
                            (agency_id, project_id, id, brief_version, rank, title, contract_type, criteria, included_rounds)
                        values (:agency, :project, :id, :version, :rank, :title, :contractType, :criteria, :rounds)
                        on conflict (agency_id, project_id, id) do update set
                            brief_version = excluded.brief_version, rank = excluded.rank, title = excluded.title,
                            contract_type = excluded.contract_type, criteria = excluded.criteria,
                            included_rounds = excluded.included_rounds
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", ordered.projectId())
                .bind("id", deliverable.id())
                .bind("version", ordered.version())
                .bind("rank", rank)
                .bind("title", deliverable.title())
                .bind("contractType", deliverable.contractType())
                .bindByType("criteria", orEmpty(deliverable.criteria()), JsonColumns.CRITERIA)
                .bind("rounds", deliverable.includedRounds())
                .execute();
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
