package dev.klartext.intake.payment;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An instalment was paid, as the agency noted.
 *
 * @param netAmount net, in euros
 */
@EventType("dev.klartext.intake.payment.instalment-paid.v1")
public record InstalmentPaid(
        UUID projectId,
        UUID instalmentId,
        String label,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal netAmount,
        LocalDate dueOn,
        String invoiceNumber,
        LocalDate paidOn,
        EntryBlock entry)
        implements DomainEvent {}
