package dev.klartext.intake.workstep;

import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.inbox.ReceivedEvent;
import dev.klartext.chassis.inbox.Subscriber;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.intake.agency.Agencies;
import dev.klartext.intake.brief.Brief;
import dev.klartext.intake.brief.BriefVersions;
import dev.klartext.intake.brief.Milestone;
import dev.klartext.intake.brief.Reservations;
import dev.klartext.intake.brief.Supply;
import dev.klartext.intake.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * When a start with reservation holds no longer and nothing is ordered, the work stops: what nobody has touched goes out of the
 * plan, and what has not come is not asked for any more. What came and what is done stays. A later order begins anew.
 */
@ApplicationScoped
class StopWork implements Subscriber {

    private static final String NEWER_SENT = "dev.klartext.intake.brief.sent.v1";
    private static final Set<String> ENDS = Set.of(
            "dev.klartext.intake.brief.reservation-withdrawn.v1",
            "dev.klartext.intake.brief.declined.v1",
            "dev.klartext.intake.brief.withdrawn.v1",
            NEWER_SENT);
    private static final long UNTOUCHED = 1;

    @Inject
    BriefVersions versions;

    @Inject
    Reservations reservations;

    @Inject
    WorkSteps steps;

    @Inject
    RequestedSupplies supplies;

    @Inject
    Projects projects;

    @Inject
    Agencies agencies;

    @Inject
    Outbox outbox;

    /** Of the event only which version it is about, and who did it. */
    public record Ended(UUID projectId, int version, EntryBlock entry) {}

    @Override
    public boolean wants(String type) {
        return ENDS.contains(type);
    }

    @Override
    public boolean alsoOwn() {
        return true;
    }

    @Override
    public void apply(Tx tx, ReceivedEvent event) {
        Ended ended = event.as(Ended.class);
        int version = NEWER_SENT.equals(event.type()) ? ended.version() - 1 : ended.version();
        if (reservations.of(tx, ended.projectId(), version).isPresent()) {
            Brief brief = versions.frozen(tx, ended.projectId(), version).brief();
            dropSteps(tx, ended.projectId(), brief);
            dropSupplies(tx, ended, brief);
        }
    }

    private void dropSteps(Tx tx, UUID projectId, Brief brief) {
        Set<UUID> dates = brief.dates().stream().map(Milestone::id).collect(Collectors.toSet());
        for (WorkStep step : steps.of(tx, projectId)) {
            if (dates.contains(step.id()) && !step.done() && step.revision() == UNTOUCHED) {
                steps.remove(tx, projectId, step.id());
                outbox.publish(tx, projectId, new StepDropped(projectId, step.id(), step.title(), null));
            }
        }
    }

    private void dropSupplies(Tx tx, Ended ended, Brief brief) {
        UUID projectId = ended.projectId();
        Set<UUID> named = brief.supplies().stream().map(Supply::id).collect(Collectors.toSet());
        List<RequestedSupply> dropped = supplies.of(tx, projectId).stream()
                .filter(supply -> named.contains(supply.id()) && !supply.received())
                .toList();
        if (dropped.isEmpty()) {
            return;
        }
        dropped.forEach(supply -> supplies.remove(tx, projectId, supply.id()));
        SupplyEntries entries =
                new SupplyEntries(ended.entry().by(), agencies.get(tx).name(), projects.get(tx, projectId));
        outbox.publish(
                tx,
                projectId,
                new SuppliesDropped(
                        projectId, dropped.stream().map(RequestedSupply::id).toList(), entries.dropped(dropped)));
    }
}
