package dev.klartext.intake.offer;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.intake.agency.Agencies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * An inquiry comes in: from a stranger by the public form, or entered by staff. Nobody is written to: a form that mails to
 * whatever address is typed is a spam machine.
 */
@ApplicationScoped
public class ReceiveInquiry {

    @Inject
    Inquiries inquiries;

    @Inject
    Agencies agencies;

    @Inject
    Outbox outbox;

    /** From the public form of the transaction's agency; 404 if there is no such agency. */
    Inquiry receive(Tx tx, NewInquiry asked) {
        if (agencies.find(tx).isEmpty()) {
            throw Gate.notFound();
        }
        return add(tx, InquirySource.FORM, asked);
    }

    public Inquiry enter(Tx tx, Grant grant, NewInquiry asked) {
        grant.staff();
        return add(tx, InquirySource.STAFF, asked);
    }

    private Inquiry add(Tx tx, InquirySource source, NewInquiry asked) {
        Violations violations = new Violations();
        asked.check(violations);
        violations.throwIfAny();
        outbox.lock(tx, tx.agencyId());
        Inquiry inquiry = new Inquiry(
                Ids.next(),
                source,
                asked.name().strip(),
                asked.organisation(),
                asked.email(),
                asked.phone(),
                asked.text().replace("\r\n", "\n").strip(),
                asked.budget(),
                asked.until(),
                asked.language(),
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                InquiryState.NEW,
                null,
                null,
                null,
                null);
        inquiries.add(tx, inquiry);
        outbox.publish(tx, tx.agencyId(), new InquiryReceived(inquiry.id(), source, inquiry.receivedAt()));
        return inquiry;
    }
}
