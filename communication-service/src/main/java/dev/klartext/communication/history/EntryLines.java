package dev.klartext.communication.history;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.communication.agreement.AgreementMark;
import dev.klartext.communication.agreement.Agreements;
import dev.klartext.communication.entry.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes lines of the timeline of entries, each with what became of it since. */
@ApplicationScoped
class EntryLines {

    @Inject
    Agreements agreements;

    @Inject
    Calendars calendars;

    List<EntryLine> of(Tx tx, Grant reader, List<Entry> entries) {
        Instant now = Instant.now();
        Map<UUID, AgreementMark> marks = agreements.marks(
                tx,
                reader,
                entries.stream().map(Entry::id).toList(),
                calendars.of(tx).today());
        return entries.stream()
                .map(entry -> EntryLine.of(entry, reader, now, marks.get(entry.id())))
                .toList();
    }
}
