package dev.klartext.communication.agreement;

import dev.klartext.chassis.calendar.WorkCalendar;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.openpoint.EndsOnAWorkingDay;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be confirmed, and by whom. */
@Schema(description = "What was settled, put to people of the other side")
public record NewAgreement(
        @Schema(description = "What was settled, in plain words", maxLength = Agreement.MAX_TEXT)
        String text,

        @Schema(
                description = "Ids of the client's people or partners, of the agency's if the client asks; for a new"
                        + " version those asked before, if left out. Partners read along what a partner is asked")
        List<UUID> personIds,

        @Schema(description = "Entry that it is made from, e.g. a call; a new version keeps it", nullable = true)
        UUID entryId,

        @Schema(
                description =
                        "Last day to answer, ending at 24:00 in the agency's zone, at most a year ahead; a day off becomes"
                                + " the next working day. Three working days if left out",
                nullable = true)
        LocalDate dueOn) {

    /** The day that was chosen, or the working day after it; refuses one that is over or too far away. */
    LocalDate checkedDay(WorkCalendar calendar) {
        new Violations()
                .check(
                        !dueOn.isBefore(calendar.today()),
                        "dueOn",
                        Text.of("Dieser Tag ist schon vorbei.", "That day is over."))
                .check(
                        !dueOn.isAfter(calendar.today().plusYears(1)),
                        "dueOn",
                        Text.of("Höchstens ein Jahr im Voraus.", "At most a year ahead."))
                .throwIfAny();
        return EndsOnAWorkingDay.of(calendar, dueOn);
    }

    /** The text without what browsers add to it; refuses none and too much. */
    String checkedText() {
        new Violations().required("text", text, Agreement.MAX_TEXT).throwIfAny();
        return text.replace("\r\n", "\n").strip();
    }
}
