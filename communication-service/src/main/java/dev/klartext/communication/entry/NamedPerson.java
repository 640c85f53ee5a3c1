package dev.klartext.communication.entry;

import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.access.Participants;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** The person whom an entry names; who takes no part in the project is refused at the field that names them. */
@ApplicationScoped
class NamedPerson {

    @Inject
    Participants participants;

    Participant find(Tx tx, UUID project, UUID person, String field) {
        Optional<Participant> found = participants.find(tx, project, person);
        new Violations()
                .check(
                        found.isPresent(),
                        field,
                        Text.of(
                                "Diese Person ist im Projekt nicht dabei.",
                                "This person takes no part in the project."))
                .throwIfAny();
        return found.get();
    }
}
