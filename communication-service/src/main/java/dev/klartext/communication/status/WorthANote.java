package dev.klartext.communication.status;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;

/**
 * Whether a note to a client is due: at most one in a calendar week, and only where there is something to say. Something was
 * done since the last one; or nothing was, but things are open and the client has heard nothing for days, and then "we are
 * on it, this is what is open" is worth saying too. Nobody is written to for the sake of writing.
 *
 * @param reachable whether one of the client's people can be written to in person
 * @param done whether anything happened since the last note
 * @param open whether anybody owes anything
 * @param hearsNothing whether the client has heard nothing from the agency for days
 * @param lastSent null if there was none yet
 */
record WorthANote(boolean reachable, boolean done, boolean open, boolean hearsNothing, Instant lastSent) {

    boolean on(LocalDate today, ZoneId zone) {
        return reachable && (done || open && hearsNothing) && !sameWeek(today, zone);
    }

    private boolean sameWeek(LocalDate today, ZoneId zone) {
        if (lastSent == null) {
            return false;
        }
        LocalDate sent = LocalDate.ofInstant(lastSent, zone);
        return sent.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) == today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
                && sent.get(IsoFields.WEEK_BASED_YEAR) == today.get(IsoFields.WEEK_BASED_YEAR);
    }
}
