package dev.klartext.intake.payment;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Staff note that an instalment was paid; once. In a closed project too: the last money often comes after the work. */
@ApplicationScoped
public class NotePayment {

    @Inject
    Instalments instalments;

    @Inject
    Calendars calendars;

    @Inject
    Outbox outbox;

    /** Without a day it was paid today. */
    public Instalment paid(Tx tx, Grant grant, UUID instalmentId, LocalDate paidOn) {
        grant.staff();
        LocalDate day = checkedDay(tx, paidOn);
        outbox.lock(tx, grant.projectId());
        Instalment open = instalments.get(tx, grant.projectId(), instalmentId);
        Optional<Problem> already = PaidIsPaid.refusal(open);
        if (already.isPresent()) {
            throw already.get();
        }
        Instalment paid = open.paidOn(day);
        instalments.change(tx, grant.projectId(), paid);
        outbox.publish(
                tx,
                grant.projectId(),
                new InstalmentPaid(
                        grant.projectId(),
                        paid.id(),
                        paid.label(),
                        paid.netAmount(),
                        paid.dueOn(),
                        paid.invoiceNumber(),
                        day,
                        new PaymentEntries(grant.actor(), grant.projectId()).paid(paid)));
        return paid;
    }

    LocalDate checkedDay(Tx tx, LocalDate paidOn) {
        LocalDate today = calendars.of(tx).today();
        new Violations()
                .check(
                        paidOn == null || !paidOn.isAfter(today),
                        "paidOn",
                        Text.of("Dieser Tag kommt erst noch.", "This day is still to come."))
                .throwIfAny();
        return paidOn == null ? today : paidOn;
    }
}
