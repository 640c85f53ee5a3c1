package dev.klartext.communication.openpoint;

import dev.klartext.chassis.access.Presence;
import dev.klartext.chassis.calendar.WorkCalendar;
import java.time.LocalDate;

/**
 * When somebody is reminded of a point: on its last day; one working day earlier if they have not looked at it yet; once more
 * two working days later; and after two reminders, again two working days later, whoever decides on that side is asked to
 * help. Never on days off, nor while the person is away and nobody stands in, nor while their question is unanswered: then
 * the ball is not with them.
 */
record WhenToRemind(WorkCalendar calendar) {

    private static final int REMINDERS = 2;
    private static final int PAUSE = 2;

    /** What is to be done about a point today. */
    enum Step {
        NOTHING,
        REMIND,
        ESCALATE
    }

    Step step(DuePoint due, Presence owner, LocalDate today) {
        boolean unreachable = owner.isAway(today) && owner.coverId() == null;
        if (due.point().dueOn() == null || !calendar.isWorkingDay(today) || unreachable || due.asked()) {
            return Step.NOTHING;
        }
        if (due.reminders() == 0) {
            return today.isBefore(first(due)) ? Step.NOTHING : Step.REMIND;
        }
        if (WaitingTime.days(calendar, owner, due.remindedOn(), today) < PAUSE) {
            return Step.NOTHING;
        }
        if (due.reminders() < REMINDERS) {
            return Step.REMIND;
        }
        // What is there for another point's sake is that point's second way already.
        return due.escalated() || due.parentId() != null ? Step.NOTHING : Step.ESCALATE;
    }

    /** The next day on which there may be something to do; null if there never is. */
    LocalDate nextLook(DuePoint due, LocalDate today) {
        if (due.point().dueOn() == null || due.escalated()) {
            return null;
        }
        LocalDate next = calendar.plusWorkingDays(today, 1);
        LocalDate early = workingDayBefore(due.point().dueOn());
        return due.reminders() == 0 && early.isAfter(next) ? early : next;
    }

    private LocalDate first(DuePoint due) {
        return due.seen() ? due.point().dueOn() : workingDayBefore(due.point().dueOn());
    }

    private LocalDate workingDayBefore(LocalDate day) {
        LocalDate before = day.minusDays(1);
        while (!calendar.isWorkingDay(before)) {
            before = before.minusDays(1);
        }
        return before;
    }
}
