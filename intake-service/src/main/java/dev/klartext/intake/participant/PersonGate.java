package dev.klartext.intake.participant;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Who comes in to a person's page: the staff of an agency that knows the person, and the person; for others it is not there. */
@ApplicationScoped
class PersonGate {

    @Inject
    Gate gate;

    @Inject
    People people;

    @Inject
    Tenancy tenancy;

    PersonAccess enter(UUID personId) {
        return Stream.concat(
                        gate.agencies().stream(),
                        gate.participations().stream()
                                .filter(grant -> grant.personId().equals(personId))
                                .limit(1))
                .flatMap(grant -> access(grant, personId).stream())
                .findFirst()
                .orElseThrow(Gate::notFound);
    }

    private Optional<PersonAccess> access(Grant grant, UUID personId) {
        return tenancy.in(grant.agencyId(), tx -> people.card(tx, personId))
                .map(card -> new PersonAccess(grant, card, grant.personId().equals(personId)));
    }
}
