package dev.klartext.communication.openpoint;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.access.Participants;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is asked to help when two reminders have not: who decides at the client, for its partners too; who administers the
 * agency, for its subcontractors too. If that is the very person who was reminded, a mail more helps nobody: then the agency
 * calls.
 */
@ApplicationScoped
class WhoHelps {

    @Inject
    Participants participants;

    @Inject
    Gate gate;

    Optional<Participant> with(Tx tx, OpenPoint point) {
        Side side = point.side() == Side.CLIENT || point.side() == Side.PARTNER ? Side.CLIENT : Side.AGENCY;
        List<Participant> ours = participants.ofSide(tx, point.projectId(), Side.AGENCY);
        Optional<Participant> decides = participants.ofSide(tx, point.projectId(), side).stream()
                .filter(person -> !person.personId().equals(point.personId()))
                .filter(person -> side == Side.CLIENT ? person.decides() : administers(tx, person.personId()))
                .findFirst();
        return decides.or(() -> side == Side.CLIENT ? ours.stream().findFirst() : Optional.empty());
    }

    private boolean administers(Tx tx, UUID personId) {
        return gate.member(tx, personId).map(Grant::administers).orElse(false);
    }
}
