package dev.klartext.intake.change;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.intake.brief.Brief;
import dev.klartext.intake.brief.ConsumerTexts;
import dev.klartext.intake.project.Project;
import dev.klartext.intake.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts together what is frozen of a change: everything that a reader needs to understand it alone. */
@ApplicationScoped
class FreezeChange {

    @Inject
    Projects projects;

    @Inject
    ConsumerTexts consumerTexts;

    FrozenChange freeze(Tx tx, Grant grant, Change change, ChangeDraft draft, CurrentOrder order) {
        Project project = projects.get(tx, grant.projectId());
        Brief after = draft.document();
        return new FrozenChange(
                project.id(),
                project.number(),
                project.title(),
                change.number(),
                order.addendum() + 1,
                change.title(),
                change.reason(),
                order.state(),
                project.language(),
                grant.agencyName(),
                project.clientName(),
                // As fine as the database keeps it, so that bytes and row tell the same time.
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                draft.days(),
                StruckGoalMarksDeliverables.struck(order.brief(), after),
                affected(draft.affected(), after, order.brief()),
                after,
                after.totals(),
                after.totals().net().subtract(order.totals().net()),
                consumerTexts.of(tx, project));
    }

    /** Deliverables by their words after the change; what goes with it, by its words before. */
    private static List<FrozenChange.Affected> affected(List<UUID> ids, Brief after, Brief before) {
        Map<UUID, FrozenChange.Affected> found = new LinkedHashMap<>();
        Stream.of(after, before)
                .flatMap(brief -> brief.deliverables().stream())
                .filter(each -> ids.contains(each.id()))
                .forEach(each -> found.putIfAbsent(each.id(), new FrozenChange.Affected(each.id(), each.title())));
        return List.copyOf(found.values());
    }
}
