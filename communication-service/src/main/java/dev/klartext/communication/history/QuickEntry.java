package dev.klartext.communication.history;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.entry.EntryKind;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The form in which something is noted in a few taps.
 *
 * @param people whom it may have been with: the other people of the project
 * @param guessed the person it was with last time; null if there was none
 */
public record QuickEntry(List<Kind> kinds, EntryKind chosen, List<Participant> people, UUID guessed) {

    /** One of the big buttons. */
    public record Kind(EntryKind kind, Text label, String icon) {}

    private static final Kind CALL = new Kind(EntryKind.CALL, Text.of("Anruf", "Call"), "phone");
    private static final Kind MEETING = new Kind(EntryKind.MEETING, Text.of("Treffen", "Meeting"), "users");
    private static final Kind ATTEMPT =
            new Kind(EntryKind.ATTEMPT, Text.of("Nicht erreicht", "Not reached"), "phone-off");
    private static final Kind MESSAGE = new Kind(EntryKind.MESSAGE, Text.of("Nachricht", "Message"), "message");
    private static final Kind LETTER = new Kind(EntryKind.LETTER, Text.of("Brief", "Letter"), "mail");
    private static final Kind COMMENT = new Kind(EntryKind.COMMENT, Text.of("Anmerkung", "Comment"), "pencil");
    private static final Kind NOTE = new Kind(EntryKind.NOTE, Text.of("Intern", "Internal"), "note");

    private static final List<Kind> FOR_STAFF = List.of(CALL, MEETING, ATTEMPT, MESSAGE, LETTER, NOTE);
    private static final List<Kind> FOR_CLIENTS = List.of(COMMENT, CALL, MEETING, ATTEMPT, MESSAGE, LETTER);

    static QuickEntry of(Grant grant, List<Participant> participants, UUID lastContact) {
        List<Kind> kinds = grant.isStaff() ? FOR_STAFF : FOR_CLIENTS;
        List<Participant> others = participants.stream()
                .filter(person -> !person.personId().equals(grant.personId()))
                .filter(person -> grant.isStaff() || person.side() != Side.SUBCONTRACTOR)
                .toList();
        return new QuickEntry(kinds, kinds.getFirst().kind(), others, guess(others, lastContact));
    }

    /** The form as it is offered first: what is most likely is chosen already. */
    Form form() {
        return guessed == null
                ? Form.of(Map.of("kind", chosen))
                : Form.of(Map.of("kind", chosen, "withPersonId", guessed));
    }

    /** The last one, else the client's contact, else whoever is the only one. */
    private static UUID guess(List<Participant> others, UUID lastContact) {
        return others.stream()
                .filter(person -> person.personId().equals(lastContact))
                .findFirst()
                .or(() -> others.stream().filter(Participant::contact).findFirst())
                .or(() -> others.stream().findFirst())
                .map(Participant::personId)
                .orElse(null);
    }
}
