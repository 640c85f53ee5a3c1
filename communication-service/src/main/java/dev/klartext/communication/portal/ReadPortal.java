package dev.klartext.communication.portal;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Participants;
import dev.klartext.chassis.access.Project;
import dev.klartext.chassis.access.Projects;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.communication.entry.Entries;
import dev.klartext.communication.entry.Entry;
import dev.klartext.communication.entry.Sight;
import dev.klartext.communication.evidence.LogKind;
import dev.klartext.communication.evidence.SignHead;
import dev.klartext.communication.openpoint.OpenPoint;
import dev.klartext.communication.openpoint.OpenPoints;
import dev.klartext.communication.status.StatusNote;
import dev.klartext.communication.status.StatusNotes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what waits for a person in all projects they take part in, over all agencies: one transaction for each. */
@ApplicationScoped
class ReadPortal {

    private static final int SETTLED_SHOWN = 3;
    private static final Duration NEWS = Duration.ofDays(14);

    @Inject
    Tenancy tenancy;

    @Inject
    Projects projects;

    @Inject
    OpenPoints points;

    @Inject
    Entries entries;

    @Inject
    Participants participants;

    @Inject
    StatusNotes notes;

    @Inject
    SignHead heads;

    /** The projects of these grants; where something waits comes first. */
    List<Portal> read(List<Grant> grants) {
        Map<UUID, List<Grant>> byAgency = grants.stream()
                .collect(Collectors.groupingBy(Grant::agencyId, LinkedHashMap::new, Collectors.toList()));
        List<Portal> all = new ArrayList<>();
        grants.stream()
                .filter(grant -> grant.side() != Side.SUBCONTRACTOR)
                .forEach(grant -> heads.renew(grant.agencyId(), grant.projectId(), LogKind.SHARED));
        byAgency.forEach((agency, theirs) -> all.addAll(tenancy.in(
                agency, tx -> theirs.stream().map(grant -> portal(tx, grant)).toList())));
        all.sort(Comparator.comparing(portal -> portal.mine().isEmpty()));
        return all;
    }

    private Portal portal(Tx tx, Grant grant) {
        UUID id = grant.projectId();
        Project project = projects.find(tx, id).orElseThrow();
        List<OpenPoint> open = points.of(tx, List.of(id));
        List<OpenPoint> mine =
                open.stream().filter(point -> point.waitsFor(grant)).toList();
        // It stops nothing and decides nothing, as opening the point itself.
        points.seen(tx, mine.stream().map(OpenPoint::id).toList());
        if (grant.side() == Side.SUBCONTRACTOR) {
            return new Portal(grant, project, mine, List.of(), mine, List.of(), null, null);
        }
        List<Entry> settled = entries.confirmed(tx, id, Sight.of(grant), SETTLED_SHOWN);
        return new Portal(
                grant,
                project,
                mine,
                settled.reversed(),
                open,
                participants.of(tx, id),
                unanswered(tx, grant),
                heads.newest(tx, id, LogKind.SHARED).orElse(null));
    }

    /** The newest note as long as it is news and this person has said nothing to it. */
    private StatusNote unanswered(Tx tx, Grant grant) {
        if (!grant.isClient()) {
            return null;
        }
        return notes.newest(tx, grant.projectId())
                .filter(note -> note.sentAt().isAfter(Instant.now().minus(NEWS)))
                .filter(note -> notes.answer(tx, note.id(), grant.personId()).isEmpty())
                .orElse(null);
    }
}
