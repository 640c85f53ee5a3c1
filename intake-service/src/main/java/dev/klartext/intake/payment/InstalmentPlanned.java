package dev.klartext.intake.payment;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.outbox.EventType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An instalment was planned, or planned anew: the newest event of an instalment counts.
 *
 * @param netAmount net, in euros
 * @param dueOn last day, in the project's zone
 * @param invoiceNumber absent while no invoice is written
 */
@EventType("dev.klartext.intake.payment.instalment-planned.v1")
public record InstalmentPlanned(
        UUID projectId,
        UUID instalmentId,
        String label,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal netAmount,
        LocalDate dueOn,
        String invoiceNumber,
        EntryBlock entry)
        implements DomainEvent {}
