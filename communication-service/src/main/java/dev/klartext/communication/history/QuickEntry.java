package dev.klartext.communication.history;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.NamedDeliverable;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.entry.Channel;
import dev.klartext.communication.entry.EntryKind;
import dev.klartext.communication.entry.Habits.Habit;
import dev.klartext.communication.evidence.LogKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The form in which something is noted in a few taps: what can be chosen, and what is most likely.
 *
 * @param ways for each kind that can happen over several channels
 * @param people whom it may have been with: the other people of the project
 * @param owners who may take the next step, the writer first
 * @param deliverables what it may be about
 * @param guessed the person it was with last time; null if there was none
 */
public record QuickEntry(
        List<Kind> kinds,
        List<Ways> ways,
        List<Participant> people,
        List<Owner> owners,
        List<NamedDeliverable> deliverables,
        UUID guessed) {

    /** One of the big buttons. */
    public record Kind(EntryKind kind, Text label, String icon) {}

    /** The channels of one kind, in a field of its own, with the one of the last time or the usual one. */
    public record Ways(EntryKind kind, List<Channel> channels, Channel guessed) {
        public String field() {
            return field(kind);
        }

        static String field(EntryKind kind) {
            return "channel." + kind;
        }
    }

    /** Somebody who may take the next step. */
    public record Owner(UUID personId, String name) {}

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

    static QuickEntry of(
            Grant grant, List<Participant> participants, List<NamedDeliverable> deliverables, List<Habit> habits) {
        List<Kind> kinds = grant.isStaff() ? FOR_STAFF : FOR_CLIENTS;
        List<Participant> others = participants.stream()
                .filter(person -> !person.personId().equals(grant.personId()))
                .filter(person -> grant.isStaff() || person.side() != Side.SUBCONTRACTOR)
                .toList();
        Stream<Owner> theOthers = others.stream().map(person -> new Owner(person.personId(), person.name()));
        return new QuickEntry(
                kinds,
                ways(kinds, habits),
                others,
                Stream.concat(Stream.of(new Owner(grant.personId(), grant.name())), theOthers)
                        .toList(),
                deliverables,
                guess(others, habits));
    }

    /** The same for a correction, which stays in the log of what it corrects; anything there may be commented. */
    QuickEntry correcting(LogKind log) {
        List<Kind> fitting = log == LogKind.INTERNAL ? List.of(NOTE) : FOR_CLIENTS;
        return new QuickEntry(fitting, ways, people, owners, deliverables, guessed);
    }

    private static List<Ways> ways(List<Kind> kinds, List<Habit> habits) {
        return kinds.stream()
                .map(Kind::kind)
                .filter(kind -> !kind.channels().isEmpty())
                .map(kind -> new Ways(kind, kind.channels(), lastChannel(kind, habits)))
                .toList();
    }

    private static Channel lastChannel(EntryKind kind, List<Habit> habits) {
        return habits.stream()
                .filter(habit -> habit.kind() == kind && habit.channel() != null)
                .map(Habit::channel)
                .findFirst()
                .orElse(kind.channels().getFirst());
    }

    /** The last one who is still there, else the client's contact, else whoever comes first. */
    private static UUID guess(List<Participant> others, List<Habit> habits) {
        return habits.stream()
                .map(Habit::withId)
                .filter(id -> id != null)
                .findFirst()
                .flatMap(last -> named(others, last))
                .or(() -> others.stream().filter(Participant::contact).findFirst())
                .or(() -> others.stream().findFirst())
                .map(Participant::personId)
                .orElse(null);
    }

    private static Optional<Participant> named(List<Participant> people, UUID id) {
        return people.stream().filter(person -> person.personId().equals(id)).findFirst();
    }
}
