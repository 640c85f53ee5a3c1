package dev.klartext.dispute.result;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.dispute.services.OrderedBrief;
import dev.klartext.dispute.services.Orders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads all drafts of a project for its page. */
@ApplicationScoped
class LookAtDrafts {

    @Inject
    Tenancy tenancy;

    @Inject
    Orders orders;

    @Inject
    Results results;

    @Inject
    ResultFiles files;

    @Inject
    Deciders deciders;

    DraftsView of(Grant grant) {
        return tenancy.in(grant.agencyId(), tx -> {
            UUID project = grant.projectId();
            return new DraftsView(
                    project,
                    grant,
                    deciders.of(tx, project),
                    rows(tx, project),
                    orders.brief(tx, project).map(OrderedBrief::state).orElse(null));
        });
    }

    private List<DraftsView.Row> rows(Tx tx, UUID project) {
        Map<UUID, List<Result>> versions =
                results.all(tx, project).stream().collect(Collectors.groupingBy(Result::deliverableId));
        Map<UUID, ResultFile> covers = files.ofNewest(tx, project).stream()
                .filter(ResultFile::picturable)
                .collect(Collectors.toMap(ResultFile::resultId, file -> file, (first, later) -> first));
        return orders.deliverables(tx, project).stream()
                .map(deliverable -> {
                    List<Result> shown = versions.getOrDefault(deliverable.id(), List.of());
                    Result newest = shown.isEmpty() ? null : shown.getFirst();
                    return new DraftsView.Row(
                            project,
                            deliverable,
                            newest,
                            newest == null ? null : covers.get(newest.id()),
                            shown.stream().skip(1).toList());
                })
                .toList();
    }
}
