package dev.klartext.intake.payment;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.project.OngoingProject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/** Staff plan an instalment, plan it anew (the number of its invoice, another day), or take it out of the plan. */
@ApplicationScoped
public class PlanInstalment {

    private static final long FIRST = 1;

    @Inject
    Instalments instalments;

    @Inject
    OrderedPrice orderedPrice;

    @Inject
    OngoingProject ongoing;

    @Inject
    Outbox outbox;

    public Instalment plan(Tx tx, Grant grant, NewInstalment asked) {
        grant.staff();
        asked.check();
        ongoing.lock(tx, grant.projectId());
        Instalment instalment = instalment(tx, grant, Ids.next(), asked, FIRST);
        instalments.add(tx, grant.projectId(), instalment);
        publish(tx, grant, instalment, entries(grant).planned(instalment));
        return instalment;
    }

    public Instalment replan(Tx tx, Grant grant, UUID instalmentId, NewInstalment asked, long readRevision) {
        grant.staff();
        asked.check();
        Instalment before = open(tx, grant, instalmentId, readRevision);
        Instalment instalment = instalment(tx, grant, instalmentId, asked, before.revision() + 1);
        instalments.change(tx, grant.projectId(), instalment);
        publish(tx, grant, instalment, entries(grant).replanned(before, instalment));
        return instalment;
    }

    public void drop(Tx tx, Grant grant, UUID instalmentId, long readRevision) {
        grant.staff();
        Instalment instalment = open(tx, grant, instalmentId, readRevision);
        instalments.remove(tx, grant.projectId(), instalmentId);
        outbox.publish(
                tx,
                grant.projectId(),
                new InstalmentDropped(
                        grant.projectId(),
                        instalmentId,
                        instalment.label(),
                        entries(grant).dropped(instalment)));
    }

    private Instalment open(Tx tx, Grant grant, UUID instalmentId, long readRevision) {
        ongoing.lock(tx, grant.projectId());
        Instalment instalment = instalments.get(tx, grant.projectId(), instalmentId);
        Optional<Problem> paid = PaidIsPaid.refusal(instalment);
        if (paid.isPresent()) {
            throw paid.get();
        }
        if (instalment.revision() != readRevision) {
            throw Problems.STALE.because(Text.of(
                    "Diese Rate hat sich inzwischen geändert. Bitte lesen Sie den neuen Stand und ändern Sie sie noch"
                            + " einmal.",
                    "This instalment has changed meanwhile. Please read the new state and change it once more."));
        }
        return instalment;
    }

    /** As planned now: whether its day has passed is looked at anew. */
    private Instalment instalment(Tx tx, Grant grant, UUID id, NewInstalment asked, long revision) {
        refuseNumberTwice(tx, grant.projectId(), id, asked.invoiceNumber());
        BigDecimal net = asked.share() == null
                ? asked.netAmount()
                : ShareOfTheOrder.amount(
                        asked.share(), orderedPrice.of(tx, grant.projectId()).map(OrderedPrice.Price::net));
        return new Instalment(
                id,
                asked.label(),
                net,
                asked.share(),
                asked.dueOn(),
                asked.invoiceNumber(),
                InstalmentState.PLANNED,
                null,
                null,
                revision);
    }

    private void refuseNumberTwice(Tx tx, UUID projectId, UUID id, String number) {
        Optional<Instalment> other = instalments.of(tx, projectId).stream()
                .filter(each -> !each.id().equals(id))
                .filter(each -> number != null && number.equalsIgnoreCase(each.invoiceNumber()))
                .findFirst();
        new Violations()
                .check(
                        other.isEmpty(),
                        "invoiceNumber",
                        Text.of(
                                "Diese Nummer gehört schon zu einer anderen Rate.",
                                "This number belongs to another instalment already."))
                .throwIfAny();
    }

    private void publish(Tx tx, Grant grant, Instalment instalment, EntryBlock entry) {
        outbox.publish(
                tx,
                grant.projectId(),
                new InstalmentPlanned(
                        grant.projectId(),
                        instalment.id(),
                        instalment.label(),
                        instalment.netAmount(),
                        instalment.dueOn(),
                        instalment.invoiceNumber(),
                        entry));
    }

    private static PaymentEntries entries(Grant grant) {
        return new PaymentEntries(grant.actor(), grant.projectId());
    }
}
