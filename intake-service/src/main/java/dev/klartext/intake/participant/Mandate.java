package dev.klartext.intake.participant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What one of the client's people may do in a project, who says so, and who stands in for them.
 *
 * @param authority what counts
 * @param confirmedBy who of the client said so; absent as long as only the agency does
 * @param claim what the agency says and the client has not answered yet; absent if nothing waits
 * @param deputy whose word counts like this person's while this person is away; absent if nobody's
 * @param absences when this person is away
 */
public record Mandate(
        UUID personId,
        String name,
        boolean sharedMailbox,
        Authority authority,
        String confirmedBy,
        Instant confirmedAt,
        Claim claim,
        UUID deputy,
        List<Absence> absences) {

    /**
     * What the agency says about somebody's authority.
     *
     * @param pointId the open point of who is to answer; absent if the claim counts already
     */
    public record Claim(Authority authority, String by, Instant at, UUID pointId) {}

    public boolean confirmed() {
        return confirmedAt != null;
    }

    /** Whether the client itself has said that this person orders. */
    boolean ordersByTheClientsWord() {
        return authority.orders() && confirmed();
    }

    /** Whether this person's authority may be used by somebody on a day: by themselves, or by who stands in for them then. */
    public boolean usableBy(UUID person, LocalDate day) {
        return person.equals(personId) || person.equals(deputy) && DeputyDecidesDuringAbsence.counts(absences, day);
    }
}
