package dev.klartext.communication.openpoint;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who owes whom what until when.
 *
 * @param personId null if anybody of the side may do it
 * @param name how the owner is called on pages
 * @param actionDe words on the button; null if the event that opened the point brought none
 * @param dueOn last day, ending at 24:00 in the project's zone; null if nobody set one
 * @param link path of the page where it is settled; null if there is none
 */
public record OpenPoint(
        UUID id,
        UUID projectId,
        Side side,
        UUID personId,
        String name,
        String textDe,
        String textEn,
        String actionDe,
        String actionEn,
        LocalDate dueOn,
        String link,
        Instant openedAt) {

    public Text text() {
        return Text.of(textDe, textEn);
    }

    /** Words on the button that leads to it. */
    public Text action() {
        return actionDe == null || actionEn == null ? Text.of("Ansehen", "Have a look") : Text.of(actionDe, actionEn);
    }

    /** Whether it waits for this person, by name or as one of the side. */
    public boolean waitsFor(Grant grant) {
        if (personId != null) {
            return personId.equals(grant.personId());
        }
        // Partners and subcontractors are several firms: what concerns one of them names a person.
        return side == grant.side() && (grant.isStaff() || grant.isClient());
    }

    /** Whether this person may know of it: what others owe is between agency and client. */
    public boolean visibleTo(Grant grant) {
        return grant.isStaff() || grant.isClient() || waitsFor(grant);
    }
}
