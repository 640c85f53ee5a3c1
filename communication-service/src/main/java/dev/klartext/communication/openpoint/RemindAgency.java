package dev.klartext.communication.openpoint;

import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.calendar.WorkCalendar;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reminds everybody of one agency once a day, each in their own morning: looks at all points in one transaction, then writes
 * to each person in one of their own. A crash in between loses nothing, for what is not noted is looked at again, and doubles
 * nothing, for what is noted is committed with its mail.
 */
@ApplicationScoped
class RemindAgency {

    @Inject
    Tenancy tenancy;

    @Inject
    Calendars calendars;

    @Inject
    DuePoints points;

    @Inject
    Addressees addressees;

    @Inject
    PersonZones zones;

    @Inject
    RemindPerson remindPerson;

    @Inject
    EscalatePoint escalatePoint;

    /** What is to be done on somebody's day. */
    private record Turn(LocalDate today, List<UUID> points) {}

    /** What is to be done now: at whom to remind of what, and of which points to ask somebody else. */
    private record Plan(Map<UUID, Turn> byPerson, Map<UUID, LocalDate> escalations) {}

    void remind(UUID agencyId, Instant now) {
        Plan plan = tenancy.in(agencyId, tx -> plan(tx, now));
        plan.byPerson()
                .forEach((person, turn) ->
                        attempt(agencyId, tx -> remindPerson.remind(tx, person, turn.points(), turn.today())));
        plan.escalations().forEach((point, today) -> attempt(agencyId, tx -> escalatePoint.escalate(tx, point, today)));
    }

    private Plan plan(Tx tx, Instant now) {
        Plan plan = new Plan(new HashMap<>(), new HashMap<>());
        WorkCalendar calendar = calendars.of(tx);
        Map<UUID, ZoneId> own = zones.all(tx);
        Optional<LocalDate> latest = Stream.concat(Stream.of(calendar.zone()), own.values().stream())
                .flatMap(zone -> new Morning(zone).begun(now).stream())
                .max(Comparator.naturalOrder());
        List<DuePoint> all = latest.map(day -> points.all(tx, day)).orElse(List.of());
        if (all.isEmpty()) {
            return plan;
        }
        Addressees.Found people = addressees.find(tx, all, LocalDate.ofInstant(now, calendar.zone()));
        WhenToRemind when = new WhenToRemind(calendar);
        Map<UUID, LocalDate> later = new HashMap<>();
        for (DuePoint due : all) {
            UUID id = due.point().id();
            UUID person = people.of(due);
            // Whose day has not begun is looked at again at the next round.
            new Morning(own.getOrDefault(person, calendar.zone())).begun(now).ifPresent(today -> {
                WhenToRemind.Step step = when.step(due, people.presence(due), today);
                if (step == WhenToRemind.Step.REMIND && person != null) {
                    plan.byPerson()
                            .computeIfAbsent(person, none -> new Turn(today, new ArrayList<>()))
                            .points()
                            .add(id);
                } else if (step == WhenToRemind.Step.ESCALATE) {
                    plan.escalations().put(id, today);
                } else {
                    later.put(id, when.nextLook(due, today));
                }
            });
        }
        points.lookAgain(tx, later);
        return plan;
    }

    /** One person must not keep the others from being reminded; it is tried again at the next round. */
    private void attempt(UUID agencyId, Consumer<Tx> work) {
        try {
            tenancy.run(agencyId, work);
        } catch (RuntimeException e) {
            Log.errorf(e, "A reminder of agency %s can't be made", agencyId);
        }
    }
}
