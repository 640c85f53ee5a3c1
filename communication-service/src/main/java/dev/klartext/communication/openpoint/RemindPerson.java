package dev.klartext.communication.openpoint;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.calendar.WorkCalendar;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reminds one person of all that they owe in an agency's projects: an entry in each, and one mail. */
@ApplicationScoped
class RemindPerson {

    @Inject
    DuePoints points;

    @Inject
    PointStates states;

    @Inject
    Gate gate;

    @Inject
    PointPeople people;

    @Inject
    Calendars calendars;

    @Inject
    Outbox outbox;

    void remind(Tx tx, UUID personId, List<UUID> ids, LocalDate today) {
        // All streams in the order of their ids, so that two replicas do not wait in a circle.
        projects(points.of(tx, ids, today)).keySet().forEach(project -> outbox.lock(tx, project));
        WorkCalendar calendar = calendars.of(tx);
        LocalDate next = calendar.plusWorkingDays(today, 1);
        projects(points.of(tx, ids, today)).forEach((project, due) -> {
            List<UUID> theirs =
                    due.stream().map(DuePoint::point).map(OpenPoint::id).toList();
            Optional<Grant> grant = gate.personIn(tx, personId, project);
            if (grant.isPresent()) {
                remind(tx, grant.get(), due, today);
                points.reminded(tx, theirs, today, next);
            } else {
                points.lookAgain(tx, theirs.stream().collect(Collectors.toMap(id -> id, id -> next)));
            }
        });
    }

    private void remind(Tx tx, Grant reminded, List<DuePoint> due, LocalDate today) {
        UUID project = reminded.projectId();
        List<OpenPoint> theirs = due.stream().map(DuePoint::point).toList();
        EntryBlock entry = EntryBlock.telling(
                Audience.PARTIES,
                Symbol.MESSAGE,
                Standing.ONE_SIDED,
                sender(tx, reminded),
                Text.of(
                        "Erinnerung an %s: %s"
                                .formatted(
                                        reminded.name(),
                                        theirs.stream().map(OpenPoint::textDe).collect(Collectors.joining(", "))),
                        "Reminder to %s: %s"
                                .formatted(
                                        reminded.name(),
                                        theirs.stream().map(OpenPoint::textEn).collect(Collectors.joining(", ")))),
                "/communication/projects/" + project);
        List<UUID> ids = theirs.stream().map(OpenPoint::id).toList();
        states.happened(tx, ids, entry);
        outbox.publish(tx, project, new PointsReminded(project, reminded.personId(), today, ids, entry));
    }

    /** The human at the agency; our own people are reminded by nobody but Klartext. */
    private Actor sender(Tx tx, Grant reminded) {
        if (reminded.side() == Side.AGENCY) {
            return null;
        }
        return people.contact(tx, reminded.projectId(), Side.AGENCY)
                .map(person -> new Actor(person.personId(), person.name(), Side.AGENCY))
                .orElse(null);
    }

    private static Map<UUID, List<DuePoint>> projects(List<DuePoint> due) {
        return due.stream()
                .collect(Collectors.groupingBy(each -> each.point().projectId(), TreeMap::new, Collectors.toList()));
    }
}
