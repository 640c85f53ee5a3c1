package dev.klartext.intake.payment;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The day of an instalment has passed and it is not paid.
 *
 * @param netAmount net, in euros
 * @param dueOn its last day; a day on which nobody works is moved to the next on which somebody does
 * @param waitsFor CLIENT to pay, AGENCY while no invoice is written
 */
@EventType("dev.klartext.intake.payment.instalment-due.v1")
public record InstalmentDue(
        UUID projectId,
        UUID instalmentId,
        String label,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal netAmount,
        LocalDate dueOn,
        String invoiceNumber,
        Side waitsFor,
        EntryBlock entry)
        implements DomainEvent {}
