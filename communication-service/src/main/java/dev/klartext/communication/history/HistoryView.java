package dev.klartext.communication.history;

import dev.klartext.chassis.frame.Form;
import dev.klartext.communication.evidence.Head;
import dev.klartext.communication.openpoint.OpenPoint;
import java.util.List;
import java.util.UUID;

/**
 * What the page of a project's history shows.
 *
 * @param quick null for readers who only read
 * @param form what was typed into the quick entry and refused; empty at first
 * @param older cursor of the entries before these; null at the beginning of the history
 * @param newest whether these are the newest entries
 * @param points what the reader may know of the open points
 * @param head newest signed head of the shared log
 */
public record HistoryView(
        UUID projectId,
        QuickEntry quick,
        Form form,
        List<EntryLine> entries,
        String older,
        boolean newest,
        List<OpenPoint> points,
        Head head) {}
