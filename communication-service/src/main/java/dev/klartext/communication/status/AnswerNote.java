package dev.klartext.communication.status;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.calendar.WorkCalendar;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** One of the client's people answers a note, and says what is wrong where something is; what needs us then waits for us. */
@ApplicationScoped
public class AnswerNote {

    private static final int WORKING_DAYS_TO_REACT = 2;

    @Inject
    StatusNotes notes;

    @Inject
    Calendars calendars;

    @Inject
    Outbox outbox;

    /** An answer that says the same as the person's last one changes nothing. */
    public StatusAnswer answer(Tx tx, Grant grant, UUID noteId, NewAnswer input) {
        StatusNote note = locked(tx, grant, noteId);
        input.check();
        Optional<StatusAnswer> before = notes.answer(tx, noteId, grant.personId());
        if (before.isPresent() && same(before.get(), input)) {
            return before.get();
        }
        StatusAnswer answer = new StatusAnswer(
                noteId,
                grant.personId(),
                grant.name(),
                input.course(),
                input.words(),
                input.newcomers(),
                before.map(StatusAnswer::trouble).orElse(null),
                now());
        notes.keep(tx, answer);
        boolean newPeople = input.newcomers() != null
                && !input.newcomers().equals(before.map(StatusAnswer::newcomers).orElse(null));
        outbox.publish(
                tx,
                grant.projectId(),
                new StatusNoteAnswered(
                        grant.projectId(),
                        noteId,
                        note.number(),
                        answer.course(),
                        answer.words(),
                        answer.newcomers(),
                        StatusEntries.answered(
                                grant,
                                note,
                                answer,
                                newPeople ? Optional.of(Ids.next()) : Optional.empty(),
                                soon(tx))));
        return answer;
    }

    /** What is wrong, in their own words, after an answer that says so. */
    public StatusAnswer tell(Tx tx, Grant grant, UUID noteId, String trouble) {
        StatusNote note = locked(tx, grant, noteId);
        new Violations().required("trouble", trouble, NewAnswer.MAX).throwIfAny();
        StatusAnswer before = notes.answer(tx, noteId, grant.personId())
                .filter(answer -> OffCourse.at(answer.course()))
                .orElseThrow(() -> Problems.NOT_YET.because(Text.of(
                        "Sagen Sie uns zuerst auf der Seite des Zwischenstands, ob wir auf Kurs sind.",
                        "Please tell us first, on the page of the status note, whether we are on course.")));
        if (trouble.strip().equals(before.trouble())) {
            return before;
        }
        StatusAnswer told = new StatusAnswer(
                noteId,
                before.personId(),
                before.name(),
                before.course(),
                before.words(),
                before.newcomers(),
                trouble.strip(),
                now());
        notes.keep(tx, told);
        outbox.publish(
                tx,
                grant.projectId(),
                new TroubleTold(
                        grant.projectId(),
                        noteId,
                        told.trouble(),
                        StatusEntries.troubled(grant, note, told, Ids.next(), soon(tx))));
        return told;
    }

    private StatusNote locked(Tx tx, Grant grant, UUID noteId) {
        grant.client();
        outbox.lock(tx, grant.projectId());
        return notes.find(tx, grant.projectId(), noteId).orElseThrow(Gate::notFound);
    }

    private LocalDate soon(Tx tx) {
        WorkCalendar calendar = calendars.of(tx);
        return calendar.plusWorkingDays(calendar.today(), WORKING_DAYS_TO_REACT);
    }

    private static boolean same(StatusAnswer before, NewAnswer input) {
        return before.course() == input.course()
                && Objects.equals(before.words(), input.words())
                && Objects.equals(before.newcomers(), input.newcomers());
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
