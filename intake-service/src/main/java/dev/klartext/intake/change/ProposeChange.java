package dev.klartext.intake.change;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.calendar.WorkCalendar;
import dev.klartext.chassis.outbox.EventPosition;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.agency.AgencySettings;
import dev.klartext.intake.brief.Brief;
import dev.klartext.intake.brief.Goal;
import dev.klartext.intake.project.OngoingProject;
import dev.klartext.intake.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Somebody of the agency or of the client proposes to change what is ordered; the agency then works it out. */
@ApplicationScoped
public class ProposeChange {

    @Inject
    CurrentOrders orders;

    @Inject
    Changes changes;

    @Inject
    ChangeDrafts drafts;

    @Inject
    Projects projects;

    @Inject
    AgencySettings settings;

    @Inject
    Calendars calendars;

    @Inject
    OngoingProject ongoing;

    @Inject
    Outbox outbox;

    /** What was proposed, and where the event of it stands. */
    public record Proposed(Change change, EventPosition at) {}

    public Proposed propose(Tx tx, Grant grant, NewChange asked) {
        grant.party();
        asked.check();
        UUID projectId = grant.projectId();
        ongoing.lock(tx, projectId);
        CurrentOrder order = orders.get(tx, projectId);
        asked.checkAgainst(order.brief());
        StruckGoalMarksDeliverables.missing(struck(order.brief(), asked.strikes()), asked.affects())
                .ifPresent(problem -> {
                    throw problem;
                });
        Change change = change(grant, asked, changes.of(tx, projectId).size() + 1);
        changes.add(tx, projectId, change, draft(tx, grant, asked, order.brief()));
        WorkCalendar calendar = calendars.of(tx);
        EventPosition at = outbox.publish(
                tx,
                projectId,
                new ChangeProposed(
                        projectId,
                        change.number(),
                        change.title(),
                        change.reason(),
                        change.proposedSide(),
                        asked.strikes(),
                        asked.affects(),
                        new ChangeEntries(grant, projects.get(tx, projectId).title(), change)
                                .proposed(
                                        order.version().sentBy(),
                                        calendar.plusWorkingDays(
                                                calendar.today(),
                                                settings.of(tx).daysToAnswer()))));
        return new Proposed(change, at);
    }

    /** The order as it would be; the text that was worked out before, if that is taken up again. */
    private ChangeDraft draft(Tx tx, Grant grant, NewChange asked, Brief ordered) {
        if (asked.revises() == null) {
            Brief without = withoutGoals(ordered, asked.strikes());
            return new ChangeDraft(without, 0, asked.affects(), 1, grant.name());
        }
        grant.staff();
        Change earlier = changes.get(tx, grant.projectId(), asked.revises());
        if (earlier.isOpen() || earlier.isSigned()) {
            throw Problems.CONFLICT.because(Text.of(
                    "„%s“ ist nicht abgelehnt oder zurückgezogen; dort geht es weiter.".formatted(earlier.title()),
                    "“%s” is neither declined nor taken back; go on there.".formatted(earlier.title())));
        }
        ChangeDraft worked = drafts.of(tx, grant.projectId(), earlier.number());
        return new ChangeDraft(
                withoutGoals(worked.document(), asked.strikes()), worked.days(), worked.affected(), 1, grant.name());
    }

    private static Change change(Grant grant, NewChange asked, int number) {
        return new Change(
                number,
                asked.title().strip(),
                asked.reason() == null ? "" : asked.reason().strip(),
                grant.personId(),
                grant.name(),
                grant.side(),
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                Ids.next(),
                null,
                null);
    }

    private static List<Goal> struck(Brief ordered, List<UUID> strikes) {
        return ordered.goals().stream()
                .filter(goal -> strikes.contains(goal.id()))
                .toList();
    }

    private static Brief withoutGoals(Brief brief, List<UUID> strikes) {
        return new Brief(
                brief.goals().stream()
                        .filter(goal -> !strikes.contains(goal.id()))
                        .toList(),
                brief.wishes(),
                brief.deliverables(),
                brief.supplies(),
                brief.exclusions(),
                brief.dates(),
                brief.currency(),
                brief.vatRate());
    }
}
