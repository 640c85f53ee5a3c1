package dev.klartext.dispute.result;

import dev.klartext.chassis.inbox.ReceivedEvent;
import dev.klartext.chassis.inbox.Subscriber;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How many working days an agency usually gives its clients and itself, as it said in its settings. */
@ApplicationScoped
public class AgencyTimes implements Subscriber {

    static final String TYPE = "dev.klartext.intake.agency.changed.v1";

    @Inject
    ResultConfig config;

    /**
     * Of intake's event "agency changed" only what this service reads.
     *
     * @param daysToDecide working days that a client has to look at a draft
     * @param daysToAnswer working days in which the agency answers a wish for changes
     */
    public record Times(int daysToDecide, int daysToAnswer) {}

    /** What holds now; an agency that has said nothing has what everybody begins with. */
    public Times of(Tx tx) {
        return tx.sql()
                .createQuery("select days_to_decide, days_to_answer from agency_times where agency_id = :agency")
                .bind("agency", tx.agencyId())
                .mapTo(Times.class)
                .findOne()
                .orElseGet(() -> new Times(config.reviewDays(), config.reworkDays()));
    }

    @Override
    public boolean wants(String type) {
        return TYPE.equals(type);
    }

    @Override
    public void apply(Tx tx, ReceivedEvent event) {
        tx.sql()
                .createUpdate("""
                        insert into agency_times (agency_id, days_to_decide, days_to_answer)
                        values (:agency, :daysToDecide, :daysToAnswer)
                        on conflict (agency_id) do update set
                            days_to_decide = excluded.days_to_decide, days_to_answer = excluded.days_to_answer
                        """)
                .bind("agency", tx.agencyId())
                .bindMethods(event.as(Times.class))
                .execute();
    }
}
