package dev.klartext.intake.workstep;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.project.OngoingProject;
import dev.klartext.intake.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** What was asked for comes: handed in by who has it, or noted by staff when it came on another way. */
@ApplicationScoped
public class ReceiveSupply {

    @Inject
    RequestedSupplies supplies;

    @Inject
    Projects projects;

    @Inject
    Calendars calendars;

    @Inject
    OngoingProject ongoing;

    @Inject
    Outbox outbox;

    /** The supply if the caller is one to hand it in: asked before a file is stored for it. */
    RequestedSupply own(Tx tx, Grant grant, UUID supplyId) {
        RequestedSupply supply = WhoMayHandIn.one(grant, supplies.get(tx, grant.projectId(), supplyId));
        WhoMayHandIn.check(grant, supply.owner());
        return supply;
    }

    public RequestedSupply receive(Tx tx, Grant grant, UUID supplyId, Proof proof) {
        LocalDate day = proof.checkedDay(calendars.of(tx).today());
        refuseNothing(grant, proof);
        ongoing.lock(tx, grant.projectId());
        RequestedSupply missing = own(tx, grant, supplyId);
        if (missing.received()) {
            throw Problems.CONFLICT.because(Text.of(
                    "„%s“ ist schon da. Vielen Dank!".formatted(missing.text()),
                    "“%s” is here already. Thank you!".formatted(missing.text())));
        }
        RequestedSupply received = new RequestedSupply(
                supplyId,
                missing.text(),
                missing.owner(),
                missing.dueOn(),
                day,
                grant.name(),
                proof.note(),
                proof.file(),
                missing.pointId(),
                missing.revision() + 1);
        supplies.change(tx, grant.projectId(), received);
        SupplyEntries entries =
                new SupplyEntries(grant.actor(), grant.agencyName(), projects.get(tx, grant.projectId()));
        outbox.publish(
                tx,
                grant.projectId(),
                new SupplyReceived(
                        grant.projectId(),
                        supplyId,
                        received.text(),
                        received.dueOn(),
                        day,
                        grant.actor(),
                        received.note(),
                        received.file(),
                        entries.received(received)));
        return received;
    }

    /** Staff may just note that it is here; whoever hands it in sends it, or says on which way it comes. */
    private static void refuseNothing(Grant grant, Proof proof) {
        new Violations()
                .check(
                        grant.isStaff() || proof.file() != null || proof.note() != null,
                        "note",
                        Text.of(
                                "Bitte eine Datei wählen oder in einem Satz sagen, auf welchem Weg es kommt.",
                                "Please choose a file, or say in a sentence on which way it comes."))
                .throwIfAny();
    }
}
