package dev.klartext.intake.workstep;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.intake.participant.Participant;
import java.util.UUID;

/**
 * Who has to do something: a person of the project, or anybody of the agency.
 *
 * @param personId absent if anybody of the agency may do it
 */
public record Owner(UUID personId, String name, Side side) {

    static Owner of(Participant participant) {
        return new Owner(participant.personId(), participant.name(), participant.side());
    }

    /** Anybody of the agency for which this person works. */
    static Owner agencyOf(Grant staff) {
        return new Owner(null, staff.agencyName(), Side.AGENCY);
    }

    boolean isPerson(UUID person) {
        return personId != null && personId.equals(person);
    }

    /** Whether somebody else than the agency's own staff has to do it. */
    boolean outside() {
        return side != Side.AGENCY;
    }
}
