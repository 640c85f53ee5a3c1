package dev.klartext.intake.workstep;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.inbox.ReceivedEvent;
import dev.klartext.chassis.inbox.Subscriber;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.intake.agency.Agencies;
import dev.klartext.intake.brief.Brief;
import dev.klartext.intake.brief.BriefVersions;
import dev.klartext.intake.brief.Milestone;
import dev.klartext.intake.change.CurrentOrder;
import dev.klartext.intake.change.CurrentOrders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/**
 * With an order or a start with reservation the work begins, with an addendum it goes on: dates become planned steps, and what
 * is needed is asked for. It happens in the transaction of the signature; what is there already stays as it is.
 */
@ApplicationScoped
class BeginWork implements Subscriber {

    private static final String STARTED = "dev.klartext.intake.brief.started-with-reservation.v1";
    private static final Set<String> BEGINNINGS =
            Set.of(STARTED, "dev.klartext.intake.brief.ordered.v1", "dev.klartext.intake.change.signed.v1");
    private static final long FIRST = 1;

    @Inject
    BriefVersions versions;

    @Inject
    CurrentOrders orders;

    @Inject
    WorkSteps steps;

    @Inject
    AskForOrdered askForOrdered;

    @Inject
    Agencies agencies;

    @Inject
    Outbox outbox;

    /** Of the event only which version it is about. */
    public record Begun(UUID projectId, int version) {}

    @Override
    public boolean wants(String type) {
        return BEGINNINGS.contains(type);
    }

    @Override
    public boolean alsoOwn() {
        return true;
    }

    @Override
    public void apply(Tx tx, ReceivedEvent event) {
        Begun begun = event.as(Begun.class);
        UUID projectId = begun.projectId();
        Brief brief = STARTED.equals(event.type())
                ? versions.frozen(tx, projectId, begun.version()).brief()
                : orders.find(tx, projectId).map(CurrentOrder::brief).orElseThrow();
        Owner agency = new Owner(null, agencies.get(tx).name(), Side.AGENCY);
        brief.dates().forEach(date -> plan(tx, projectId, date, agency));
        askForOrdered.ask(tx, projectId, brief, versions.get(tx, projectId, begun.version()));
    }

    private void plan(Tx tx, UUID projectId, Milestone date, Owner agency) {
        WorkStep step = new WorkStep(date.id(), date.text(), agency, date.on(), null, null, null, null, null, FIRST);
        if (steps.add(tx, projectId, step)) {
            outbox.publish(tx, projectId, StepPlanned.of(projectId, step, null));
        }
    }
}
