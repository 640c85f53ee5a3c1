package dev.klartext.communication.agreement;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Audience;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a call or meeting settled, put to the other side for confirmation, with its newest version.
 *
 * @param entryId the entry that it was made from; null if from none
 * @param audience PARTIES, or EVERYONE where a partner is asked: the same people read it as its entries
 * @param text the newest version's, as it was sent
 * @param dueOn last day of the time to answer, for whoever was asked last; it ends at 24:00 in the agency's zone
 * @param askerPoint what whoever asked has to do since an answer; null if nothing
 * @param people who was asked about the newest version
 */
public record Agreement(
        UUID id,
        UUID projectId,
        UUID entryId,
        UUID askedBy,
        String askedByName,
        Side askedBySide,
        Audience audience,
        int version,
        String text,
        Instant sentAt,
        LocalDate dueOn,
        UUID askerPoint,
        Instant agreedAt,
        Instant withdrawnAt,
        List<Asked> people) {

    static final int MAX_TEXT = 2000;

    /** Where it stands on this day in the agency's zone. */
    public AgreementState state(LocalDate today) {
        if (withdrawnAt != null) {
            return AgreementState.WITHDRAWN;
        }
        if (agreedAt != null) {
            return AgreementState.AGREED;
        }
        if (said(AnswerKind.DECLINED)) {
            return AgreementState.DECLINED;
        }
        if (said(AnswerKind.CORRECTED)) {
            return AgreementState.CORRECTED;
        }
        if (people.stream().allMatch(Asked::answered)) {
            return AgreementState.NOTED;
        }
        return today.isAfter(dueOn) ? AgreementState.UNANSWERED : AgreementState.WAITING;
    }

    /** Whether anything can still become of it. */
    public boolean open() {
        return agreedAt == null && withdrawnAt == null;
    }

    public boolean said(AnswerKind answer) {
        return people.stream().anyMatch(person -> person.answer() == answer);
    }

    public Optional<Asked> asked(UUID personId) {
        return people.stream()
                .filter(person -> person.personId().equals(personId))
                .findFirst();
    }

    /** The same people, were a yes of this one only a note. */
    List<Asked> withNoteOf(Asked giver) {
        return people.stream()
                .map(person -> person.personId().equals(giver.personId()) ? person.noted() : person)
                .toList();
    }

    /** Path of its page. */
    public String path() {
        return "/communication/projects/" + projectId + "/agreements/" + id;
    }

    /** The points that are open because of it. */
    List<UUID> openPoints() {
        List<UUID> points = new ArrayList<>();
        people.stream().filter(person -> !person.answered()).map(Asked::pointId).forEach(points::add);
        if (askerPoint != null) {
            points.add(askerPoint);
        }
        return points;
    }
}
