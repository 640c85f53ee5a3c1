package dev.klartext.communication.history;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.NamedDeliverable;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.entry.EntryKind;
import dev.klartext.communication.entry.Selection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * By what the history can be narrowed down, and what is chosen.
 *
 * @param deliverables those that entries name; none if there is nothing to choose from
 * @param address the chosen filters as they stand in an address, each with {@code &} before it
 */
public record HistoryFilter(
        List<Choice> people,
        List<Choice> kinds,
        List<Choice> sides,
        List<Choice> deliverables,
        Form form,
        String address) {

    /** One line of a list to choose from. */
    public record Choice(Object value, Text label) {}

    private static final List<Choice> KINDS = List.of(
            new Choice(EntryKind.CALL, Text.of("Anrufe", "Calls")),
            new Choice(EntryKind.MEETING, Text.of("Treffen", "Meetings")),
            new Choice(EntryKind.MESSAGE, Text.of("Nachrichten", "Messages")),
            new Choice(EntryKind.LETTER, Text.of("Briefe", "Letters")),
            new Choice(EntryKind.ATTEMPT, Text.of("Nicht erreicht", "Not reached")),
            new Choice(EntryKind.COMMENT, Text.of("Anmerkungen", "Comments")),
            new Choice(EntryKind.EVENT, Text.of("Was in Klartext geschah", "What happened in Klartext")));
    private static final Choice NOTES = new Choice(EntryKind.NOTE, Text.of("Interne Notizen", "Internal notes"));
    private static final List<Choice> SIDES = List.of(
            new Choice(Side.AGENCY, Text.of("Agentur", "Agency")),
            new Choice(Side.CLIENT, Text.of("Kunde", "Client")),
            new Choice(Side.PARTNER, Text.of("Weitere Partner", "Partners")));

    static HistoryFilter of(
            Grant grant, List<Participant> participants, List<NamedDeliverable> deliverables, Selection chosen) {
        List<Choice> kinds = new ArrayList<>(KINDS);
        if (grant.isStaff()) {
            kinds.add(NOTES);
        }
        Map<String, Object> values = new HashMap<>();
        values.put("person", chosen.personId());
        values.put("kind", chosen.kind());
        values.put("side", chosen.side());
        values.put("deliverable", chosen.deliverable());
        StringBuilder address = new StringBuilder();
        values.forEach((name, value) -> address.append(value == null ? "" : "&" + name + "=" + value));
        return new HistoryFilter(
                participants.stream()
                        .filter(person -> grant.isStaff() || person.side() != Side.SUBCONTRACTOR)
                        .map(person -> new Choice(person.personId(), Text.same(person.name())))
                        .toList(),
                kinds,
                SIDES,
                deliverables.stream()
                        .map(each -> new Choice(each.id(), Text.same(each.title())))
                        .toList(),
                Form.of(values),
                address.toString());
    }
}
