package dev.klartext.communication.history;

import dev.klartext.chassis.frame.Form;
import dev.klartext.communication.entry.Selection;
import dev.klartext.communication.evidence.Head;
import dev.klartext.communication.openpoint.OpenPoint;
import dev.klartext.communication.openpoint.WaitingView;
import dev.klartext.communication.reachability.Reachability;
import java.util.List;
import java.util.UUID;

/**
 * What the page of a project's history shows.
 *
 * @param quick null for readers who only read
 * @param form what is guessed in the quick entry
 * @param older cursor of the entries before these; null at the beginning of the history
 * @param upwards cursor of the entries right above these; null if these are the newest
 * @param chosen which entries were asked for
 * @param filter by what else they can be narrowed down
 * @param newer address that the open page asks for what is new; null where it does not change by itself
 * @param points what the reader may know of the open points
 * @param reach how the sides reach each other; null but for staff of a running project
 * @param waiting how long points were waited for, ours first
 * @param head newest signed head of the shared log; null if none was ever stored
 */
public record HistoryView(
        UUID projectId,
        QuickEntry quick,
        Form form,
        List<EntryLine> entries,
        String older,
        String upwards,
        Selection chosen,
        HistoryFilter filter,
        String newer,
        List<OpenPoint> points,
        Reachability reach,
        WaitingView waiting,
        Head head) {

    /** Whether these are the newest entries. */
    public boolean newest() {
        return chosen.newest();
    }

    /** Whether the page was opened at this entry. */
    public boolean opensAt(EntryLine entry) {
        return entry.id().equals(chosen.at());
    }
}
