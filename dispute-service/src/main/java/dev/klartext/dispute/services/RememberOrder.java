package dev.klartext.dispute.services;

import dev.klartext.chassis.inbox.ReceivedEvent;
import dev.klartext.chassis.inbox.Subscriber;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps what was ordered or begun with reservation, and what was signed since, so that drafts can be shown for it. The same
 * order twice leaves one.
 */
@ApplicationScoped
class RememberOrder implements Subscriber {

    private static final Set<String> AGREEMENTS =
            Set.of(BriefOrdered.TYPE, StartedWithReservation.TYPE, ChangeSigned.TYPE);

    @Override
    public boolean wants(String type) {
        return AGREEMENTS.contains(type);
    }

    @Override
    public void apply(Tx tx, ReceivedEvent event) {
        Agreed agreed = switch (event.type()) {
            case ChangeSigned.TYPE -> event.as(ChangeSigned.class).agreed();
            case StartedWithReservation.TYPE ->
                event.as(StartedWithReservation.class).agreed();
            default -> event.as(BriefOrdered.class).agreed();
        };
        rememberBrief(tx, agreed);
        int rank = 0;
        for (BriefOrdered.Deliverable deliverable : agreed.deliverables()) {
            rememberDeliverable(tx, agreed, deliverable, rank++);
        }
    }

    private void rememberBrief(Tx tx, Agreed agreed) {
        tx.sql()
                .createUpdate("""
                        insert into ordered_brief
                            (agency_id, project_id, version, addendum, state, goals, wishes, agency_points, ordered_at)
                        values (:agency, :project, :version, :addendum, :state, :goals, :wishes, :points, :at)
                        on conflict (agency_id, project_id) do update set
                            version = excluded.version, addendum = excluded.addendum,
                            state = excluded.state, goals = excluded.goals, wishes = excluded.wishes, ordered_at = excluded.ordered_at,
                            agency_points = case when excluded.addendum = 0 then excluded.agency_points
                                else ordered_brief.agency_points || excluded.agency_points end
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", agreed.projectId())
                .bind("version", agreed.version())
                .bind("addendum", agreed.addendum())
                .bind("state", agreed.state())
                .bindByType("goals", agreed.goals(), JsonColumns.GOALS)
                .bindByType("wishes", agreed.wishes(), JsonColumns.WISHES)
                .bindArray("points", UUID.class, agreed.agencyPoints())
                .bind("at", agreed.at())
                .execute();
    }

    private void rememberDeliverable(Tx tx, Agreed agreed, BriefOrdered.Deliverable deliverable, int rank) {
        List<String> criteria = deliverable.criteria() == null ? List.of() : deliverable.criteria();
        RoundPrice price = agreed.furtherRound(deliverable.id());
        tx.sql()
                .createUpdate("""
                        insert into ordered_deliverable
                            (agency_id, project_id, id, brief_version, addendum, rank, title, contract_type, criteria,
                             included_rounds, round_net, round_currency, round_vat_rate, round_for_consumer)
                        values (:agency, :project, :id, :version, :addendum, :rank, :title, :contractType, :criteria,
                             :rounds, :net, :currency, :vatRate, :forConsumer)
                        on conflict (agency_id, project_id, id) do update set
                            brief_version = excluded.brief_version, addendum = excluded.addendum, rank = excluded.rank,
                            title = excluded.title, contract_type = excluded.contract_type,
                            criteria = excluded.criteria, included_rounds = excluded.included_rounds,
                            round_net = excluded.round_net, round_currency = excluded.round_currency,
                            round_vat_rate = excluded.round_vat_rate,
                            round_for_consumer = excluded.round_for_consumer
                        """)
                .bind("agency", tx.agencyId())
                .bind("project", agreed.projectId())
                .bind("id", deliverable.id())
                .bind("version", agreed.version())
                .bind("addendum", agreed.addendum())
                .bind("rank", rank)
                .bind("title", deliverable.title())
                .bind("contractType", deliverable.contractType())
                .bindByType("criteria", criteria, JsonColumns.CRITERIA)
                .bind("rounds", deliverable.includedRounds())
                .bind("net", price == null ? null : price.net())
                .bind("currency", price == null ? null : price.currency())
                .bind("vatRate", price == null ? null : price.vatRate())
                .bind("forConsumer", price == null ? null : price.forConsumer())
                .execute();
    }
}
