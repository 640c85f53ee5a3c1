package dev.klartext.intake.workstep;

import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import java.time.LocalDate;

/**
 * What somebody says who ticks something off or hands something in.
 *
 * @param on the day on which it happened; absent for today
 * @param note absent if there is nothing to add
 * @param file absent if nothing goes with it
 */
public record Proof(LocalDate on, String note, StoredFile file) {

    static final int MAX_NOTE = 2000;

    /** Browsers send CR LF in texts, and nothing as empty text. */
    public Proof {
        note = note == null || note.isBlank() ? null : note.strip().replace("\r\n", "\n");
    }

    static Proof today() {
        return new Proof(null, null, null);
    }

    /** The day on which it happened, which is no day to come. */
    LocalDate checkedDay(LocalDate today) {
        new Violations()
                .optional("note", note, MAX_NOTE)
                .check(
                        on == null || !on.isAfter(today),
                        "on",
                        Text.of("Dieser Tag kommt erst noch.", "This day is still to come."))
                .throwIfAny();
        return on == null ? today : on;
    }
}
