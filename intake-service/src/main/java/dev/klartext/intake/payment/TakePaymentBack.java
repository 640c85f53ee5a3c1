package dev.klartext.intake.payment;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Staff take a noted payment back that was none; if its day has passed, the instalment falls due anew. */
@ApplicationScoped
public class TakePaymentBack {

    @Inject
    Instalments instalments;

    @Inject
    Outbox outbox;

    public Instalment takeBack(Tx tx, Grant grant, UUID instalmentId) {
        grant.staff();
        outbox.lock(tx, grant.projectId());
        Instalment paid = instalments.get(tx, grant.projectId(), instalmentId);
        if (!paid.paid()) {
            throw Problems.CONFLICT.because(Text.of(
                    "„%s“ ist nicht als bezahlt notiert.".formatted(paid.label()),
                    "“%s” is not noted as paid.".formatted(paid.label())));
        }
        LocalDate wasPaidOn = paid.paidOn();
        Instalment open = paid.planned();
        instalments.change(tx, grant.projectId(), open);
        outbox.publish(
                tx,
                grant.projectId(),
                new InstalmentReopened(
                        grant.projectId(),
                        open.id(),
                        open.label(),
                        open.netAmount(),
                        open.dueOn(),
                        open.invoiceNumber(),
                        new PaymentEntries(grant.actor(), grant.projectId()).reopened(open, wasPaidOn)));
        return open;
    }
}
