package dev.klartext.communication.openpoint;

import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.access.Participants;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Who is written to about a point. */
@ApplicationScoped
class PointPeople {

    @Inject
    Participants participants;

    /** Who owes it: the person it names, or who speaks for the side. */
    Optional<Participant> owner(Tx tx, OpenPoint point) {
        return point.personId() == null
                ? contact(tx, point.projectId(), point.side())
                : participants.find(tx, point.projectId(), point.personId());
    }

    /** Those who wait for it: at the client who decides and the contact, at the agency one person. */
    List<Participant> waiting(Tx tx, OpenPoint point) {
        return point.side() == Side.AGENCY
                ? clients(tx, point.projectId())
                : contact(tx, point.projectId(), Side.AGENCY).stream().toList();
    }

    /** Those of the client's people who are told about dates: who decides, and the contact. */
    List<Participant> clients(Tx tx, UUID projectId) {
        return participants.ofSide(tx, projectId, Side.CLIENT).stream()
                .filter(person -> person.decides() || person.contact())
                .toList();
    }

    /** Who speaks for agency or client in daily matters; nobody does for partners, who are several firms. */
    Optional<Participant> contact(Tx tx, UUID projectId, Side side) {
        Stream<Participant> people = participants.ofSide(tx, projectId, side).stream();
        return switch (side) {
            case AGENCY -> people.findFirst();
            case CLIENT ->
                people.filter(person -> person.contact() || person.decides())
                        .min(Comparator.comparing(person -> !person.contact()));
            case SUBCONTRACTOR, PARTNER -> Optional.empty();
        };
    }
}
