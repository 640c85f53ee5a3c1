package dev.klartext.communication.entry;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.access.Participants;
import dev.klartext.chassis.access.Projects;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.calendar.WorkCalendar;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/**
 * Whom the client tried to reach at the agency in vain calls back by the next working day, if the client says no other next
 * step.
 *
 * <p>Reason: nothing makes clients feel as alone as an agency that can't be reached and does not call back.
 */
@ApplicationScoped
class CallBack {

    @Inject
    Participants participants;

    @Inject
    Projects projects;

    @Inject
    Calendars calendars;

    /** The next step of what is typed: as it was typed, or to call back; null for none. */
    NextStep stepOf(Tx tx, Grant grant, NewEntry typed) {
        boolean inVain = typed.kind() == EntryKind.ATTEMPT && grant.isClient() && typed.corrects() == null;
        return typed.nextStep() != null || !inVain
                ? typed.nextStep()
                : participants
                        .find(tx, grant.projectId(), typed.withPersonId())
                        .filter(person -> person.side() == Side.AGENCY)
                        .map(person -> calling(tx, grant, person))
                        .orElse(null);
    }

    private NextStep calling(Tx tx, Grant client, Participant ours) {
        Locale locale = projects.find(tx, client.projectId())
                .map(project -> Locale.of(project.language()))
                .orElse(Locale.GERMAN);
        WorkCalendar calendar = calendars.of(tx);
        return new NextStep(
                Text.of(client.name() + " zurückrufen", "Call " + client.name() + " back")
                        .in(locale),
                ours.personId(),
                calendar.plusWorkingDays(calendar.today(), 1));
    }
}
