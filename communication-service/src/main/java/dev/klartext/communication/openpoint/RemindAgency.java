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
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Reminds everybody of one agency once a day: looks at all points in one transaction, then writes to each person in one of
 * their own. A crash in between loses nothing, for what is not noted is looked at again, and doubles nothing, for what is
 * noted is committed with its mail.
 */
@ApplicationScoped
class RemindAgency {

    /** By the clock of the agency: nobody has told us in which zone a person lives. */
    private static final LocalTime MORNING = LocalTime.of(7, 30);

    @Inject
    Tenancy tenancy;

    @Inject
    Calendars calendars;

    @Inject
    DuePoints points;

    @Inject
    Addressees addressees;

    @Inject
    RemindPerson remindPerson;

    @Inject
    EscalatePoint escalatePoint;

    /** What is to be done today. */
    private record Plan(LocalDate today, Map<UUID, List<UUID>> byPerson, List<UUID> escalations) {
        static final Plan NOTHING = new Plan(null, Map.of(), List.of());
    }

    void remind(UUID agencyId, Instant now) {
        Plan plan = tenancy.in(agencyId, tx -> plan(tx, now));
        plan.byPerson()
                .forEach((person, due) -> attempt(agencyId, tx -> remindPerson.remind(tx, person, due, plan.today())));
        plan.escalations().forEach(point -> attempt(agencyId, tx -> escalatePoint.escalate(tx, point, plan.today())));
    }

    private Plan plan(Tx tx, Instant now) {
        WorkCalendar calendar = calendars.of(tx);
        ZonedDateTime there = now.atZone(calendar.zone());
        if (there.toLocalTime().isBefore(MORNING)) {
            return Plan.NOTHING;
        }
        LocalDate today = there.toLocalDate();
        List<DuePoint> all = points.all(tx, today);
        if (all.isEmpty()) {
            return Plan.NOTHING;
        }
        Addressees.Found people = addressees.find(tx, all, today);
        WhenToRemind when = new WhenToRemind(calendar);
        Plan plan = new Plan(today, new HashMap<>(), new ArrayList<>());
        Map<UUID, LocalDate> later = new HashMap<>();
        for (DuePoint due : all) {
            UUID id = due.point().id();
            UUID person = people.of(due);
            WhenToRemind.Step step = when.step(due, people.presence(due), today);
            if (step == WhenToRemind.Step.REMIND && person != null) {
                plan.byPerson()
                        .computeIfAbsent(person, none -> new ArrayList<>())
                        .add(id);
            } else if (step == WhenToRemind.Step.ESCALATE) {
                plan.escalations().add(id);
            } else {
                later.put(id, when.nextLook(due, today));
            }
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
